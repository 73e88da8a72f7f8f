import { figure, t } from '../../i18n/translate.ts';
import { MOST_POSITIONS } from '../../state/address.ts';
import { explorer } from '../../state/explorer.ts';
import { saveText } from './export-view.ts';
import { canvasGraph, visibleContent } from './canvas-data.ts';

/** How much is on the canvas, how much of it is hidden, and what the address leaves out. */
export function NetworkFoot() {
  const { nodes, edges } = visibleContent.value;
  const graph = canvasGraph.current.value.value;
  const hidden = (graph?.nodes.length ?? 0) - nodes.length;
  return (
    <p class="network-foot muted small" role="status">
      <span>{t('network.shown', { shown: figure(nodes.length), edges: figure(edges.length) })}</span>
      {hidden > 0 && <span>{t('network.hidden', { count: hidden })}</span>}
      {graph?.truncated === true && <span>{t('network.truncated')}</span>}
      {explorer.state.value.entries.length > MOST_POSITIONS && (
        <span>
          {t('network.positionsLeftOut')}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              saveText('view');
            }}
          >
            {t('network.saveView')}
          </button>
        </span>
      )}
    </p>
  );
}
