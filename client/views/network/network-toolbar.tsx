import type { GraphCanvas } from '../../canvas/canvas-content.ts';
import { t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { Glyph, type GlyphName } from '../../theme/glyph.tsx';

const STEP = 1.3;

/** Zoom, fit and clear, on the canvas's corner. */
export function NetworkToolbar({ canvas }: { readonly canvas: GraphCanvas | undefined }) {
  const tool = (name: GlyphName, words: string, act: () => void) => (
    <button
      type="button"
      class="button icon"
      aria-label={words}
      title={words}
      disabled={canvas === undefined}
      onClick={act}
    >
      <Glyph name={name} />
    </button>
  );
  return (
    <div class="toolbar" role="group" aria-label={t('network.title')}>
      {tool('plus', t('network.zoomIn'), () => canvas?.zoomBy(STEP))}
      {tool('minus', t('network.zoomOut'), () => canvas?.zoomBy(1 / STEP))}
      {tool('fit', t('network.fit'), () => canvas?.fit())}
      {tool('trash', t('network.clear'), () => {
        explorer.dispatch({ kind: 'clear-canvas' });
      })}
    </div>
  );
}
