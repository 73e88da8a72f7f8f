import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { GraphCanvas } from '../../canvas/canvas-content.ts';
import { t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { EXPORT_NAMES, exportView, type ExportName } from './export-view.ts';
import { readViewFile } from './view-file.ts';

/** Export of what is seen, and view files: a disclosure with plain buttons. */
export function ExportMenu({ canvas }: { readonly canvas: GraphCanvas | undefined }) {
  const open = useSignal(false);
  const failure = useSignal('');
  const menu = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const away = (event: Event) => {
      if (event.target instanceof Node && menu.current?.contains(event.target) !== true) open.value = false;
    };
    addEventListener('pointerdown', away);
    return () => {
      removeEventListener('pointerdown', away);
    };
  }, []);

  const save = (name: ExportName) => {
    open.value = false;
    if (canvas === undefined) return;
    failure.value = '';
    exportView(name, canvas).catch(() => {
      failure.value = t('network.exportFailed');
    });
  };
  const read = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (chosen === undefined) return;
    const answer = readViewFile(await chosen.text());
    input.value = '';
    open.value = false;
    failure.value =
      'reason' in answer ? t('network.viewUnread', { name: chosen.name, reason: answer.reason }) : '';
    if ('state' in answer) explorer.dispatch({ kind: 'restore', state: answer.state });
  };

  return (
    <div
      class="export"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.peek()) return;
        event.stopPropagation();
        open.value = false;
        menu.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        class="button slim"
        aria-expanded={open.value}
        aria-controls="export-menu"
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {t('network.export')} ▾
      </button>
      <div id="export-menu" class="export-menu" hidden={!open.value}>
        {EXPORT_NAMES.map((name) => (
          <button
            key={name}
            type="button"
            class="export-entry"
            onClick={() => {
              save(name);
            }}
          >
            {t(`network.export.${name}`)}
          </button>
        ))}
        <button
          type="button"
          class="export-entry apart"
          onClick={() => {
            file.current?.click();
          }}
        >
          {t('network.openView')}
        </button>
        <input
          ref={file}
          type="file"
          class="hidden-visually"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={t('network.openView')}
          onChange={(event) => {
            void read(event.currentTarget);
          }}
        />
      </div>
      {failure.value !== '' && (
        <p class="export-failure" role="alert">
          {failure.value}
        </p>
      )}
    </div>
  );
}
