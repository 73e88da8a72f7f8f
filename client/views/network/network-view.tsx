import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { GraphCanvas } from '../../canvas/canvas-content.ts';
import { t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { attachCanvas } from './attach-canvas.ts';
import { Minimap } from './minimap.tsx';
import { NetworkBar } from './network-bar.tsx';
import { NetworkFoot } from './network-foot.tsx';
import { NetworkNotices } from './network-notices.tsx';
import { NetworkToolbar } from './network-toolbar.tsx';
import './network.css';

/** The network: the nodes chosen so far and the edges among them, on a canvas. */
export function NetworkView() {
  const empty = explorer.state.value.entries.length === 0;
  return (
    <div class="network">
      <h1 class="hidden-visually">{t('network.title')}</h1>
      {empty ? <EmptyNetwork /> : <Canvas />}
    </div>
  );
}

function Canvas() {
  const container = useRef<HTMLDivElement>(null);
  const canvas = useSignal<GraphCanvas | undefined>(undefined);
  const failed = useSignal(false);

  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    let detach: (() => void) | undefined;
    let gone = false;
    import('../../canvas/graph-canvas.ts').then(
      ({ createGraphCanvas }) => {
        if (gone) return;
        const attached = attachCanvas(element, createGraphCanvas);
        canvas.value = attached.canvas;
        detach = attached.detach;
      },
      () => {
        failed.value = true;
      },
    );
    return () => {
      gone = true;
      detach?.();
    };
  }, []);

  return (
    <>
      <NetworkBar canvas={canvas.value} />
      <NetworkNotices />
      <div class="canvas-frame">
        <div
          class="canvas"
          ref={container}
          role="application"
          aria-label={t('network.canvas')}
          aria-describedby="canvas-keys"
        />
        <p id="canvas-keys" class="canvas-keys small">
          {t('network.keys')}
        </p>
        {canvas.value === undefined && (
          <p class="canvas-waiting muted" role="status">
            {failed.value ? t('trouble.network') : t('network.loadingCanvas')}
          </p>
        )}
        {canvas.value !== undefined && <Minimap canvas={canvas.value} />}
        <NetworkToolbar canvas={canvas.value} />
      </div>
      <NetworkFoot />
    </>
  );
}

function EmptyNetwork() {
  return (
    <div class="blank">
      <h2>{t('network.empty')}</h2>
      <p class="muted">{t('network.emptyHint')}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          explorer.dispatch({ kind: 'show-view', view: 'overview' });
        }}
      >
        {t('network.toOverview')}
      </button>
    </div>
  );
}
