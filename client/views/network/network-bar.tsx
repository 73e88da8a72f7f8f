import type { GraphCanvas } from '../../canvas/canvas-content.ts';
import { figure, t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { LAYOUT_NAMES } from '../../state/explorer-state.ts';
import { ExportMenu } from './export-menu.tsx';
import { findPath } from './paths.ts';

/** Above the canvas: how it is laid out, what can be done with the marked nodes, export. */
export function NetworkBar({ canvas }: { readonly canvas: GraphCanvas | undefined }) {
  const { layout, marked } = explorer.state.value;
  return (
    <div class="network-bar">
      <div class="segments" role="group" aria-label={t('network.layout')}>
        {LAYOUT_NAMES.map((name) => (
          <button
            key={name}
            type="button"
            class="segment"
            aria-pressed={layout === name}
            title={t('network.layoutHint')}
            onClick={() => {
              explorer.dispatch({ kind: 'choose-layout', layout: name });
            }}
          >
            {t(`network.layout.${name}`)}
          </button>
        ))}
      </div>
      {marked.length > 0 ? (
        <Marked marked={marked} />
      ) : (
        <p class="muted small marked-hint">{t('network.markedHint')}</p>
      )}
      <ExportMenu canvas={canvas} />
    </div>
  );
}

function Marked({ marked }: { readonly marked: readonly string[] }) {
  const [from, to] = marked;
  const act = (words: string, work: () => void) => (
    <button type="button" class="button slim" onClick={work}>
      {words}
    </button>
  );
  return (
    <div class="marked" role="group" aria-label={t('network.marked', { count: marked.length })}>
      <span role="status">
        {t('network.marked', { count: marked.length }).replace(String(marked.length), figure(marked.length))}
      </span>
      {from !== undefined &&
        to !== undefined &&
        marked.length === 2 &&
        act(t('network.findPath'), () => void findPath(from, to))}
      {act(t('network.pinMarked'), () => {
        explorer.dispatch({ kind: 'toggle-pin', ids: marked });
      })}
      {act(t('network.keepMarked'), () => {
        const kept = new Set(marked);
        const ids = explorer.state.peek().entries.map(({ id }) => id);
        explorer.dispatch({ kind: 'remove-nodes', ids: ids.filter((id) => !kept.has(id)) });
      })}
      {act(t('network.removeMarked'), () => {
        explorer.dispatch({ kind: 'remove-nodes', ids: marked });
      })}
      {act(t('network.unmark'), () => {
        explorer.dispatch({ kind: 'mark-nodes', ids: [] });
      })}
    </div>
  );
}
