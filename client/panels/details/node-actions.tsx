import { t } from '../../i18n/translate.ts';
import { collapsible } from '../../state/reduce.ts';
import type { ExplorerAction } from '../../state/explorer-action.ts';
import { explorer } from '../../state/explorer.ts';
import { openableIds } from '../../views/overview/overview-columns.ts';
import { secondLevel } from '../../views/overview/overview-data.ts';
import { showNeighborhood } from '../../views/network/expand.ts';
import type { DetailedNode } from './details-data.ts';

/** What can be done with the selected node. */
export function NodeActions({ node }: { readonly node: DetailedNode }) {
  const state = explorer.state.value;
  const onCanvas = state.entries.some((entry) => entry.id === node.id);
  const openable = openableIds(secondLevel.current.value.value).has(node.id) && node.label !== 'Plan';
  return (
    <p class="details-actions">
      <button
        type="button"
        class="button primary"
        onClick={() => {
          void showNeighborhood(node);
        }}
      >
        {t('details.showInNetwork')}
      </button>
      {openable && state.opened !== node.id && (
        <button
          type="button"
          class="button"
          onClick={() => {
            explorer.dispatch({ kind: 'open-item', id: node.id });
          }}
        >
          {t('details.openLevel')}
        </button>
      )}
      {onCanvas && collapsible(state, node.id).size > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            explorer.dispatch({ kind: 'collapse', id: node.id });
          }}
        >
          {t('details.collapse')}
        </button>
      )}
      {onCanvas && state.view === 'network' && (
        <>
          <Toggle
            words={t('details.focus')}
            pressed={state.focus === node.id}
            action={state.focus === node.id ? { kind: 'focus' } : { kind: 'focus', id: node.id }}
          />
          <Toggle
            words={t('details.pin')}
            pressed={state.pinned.includes(node.id)}
            action={{ kind: 'toggle-pin', ids: [node.id] }}
          />
          <Toggle
            words={t('details.mark')}
            pressed={state.marked.includes(node.id)}
            action={{ kind: 'toggle-mark', id: node.id }}
          />
        </>
      )}
      {onCanvas && state.view === 'network' && (
        <button
          type="button"
          class="button"
          onClick={() => {
            explorer.dispatch({ kind: 'remove-nodes', ids: [node.id] });
          }}
        >
          {t('details.removeFromNetwork')}
        </button>
      )}
    </p>
  );
}

interface ToggleProps {
  readonly words: string;
  readonly pressed: boolean;
  readonly action: ExplorerAction;
}

function Toggle({ words, pressed, action }: ToggleProps) {
  return (
    <button
      type="button"
      class="button"
      aria-pressed={pressed}
      onClick={() => {
        explorer.dispatch(action);
      }}
    >
      {words}
    </button>
  );
}
