import { figure, t } from '../../i18n/translate.ts';
import { detailedNode } from '../../panels/details/details-data.ts';
import { groupKey, groupTitle, sortedGroups } from '../../panels/details/neighbor-group.ts';
import { countOnCanvas } from './canvas-data.ts';
import { addNeighbors, EXPANSION } from './expand.ts';

/** A hub opened: its neighbors as groups by role and label with exact counts, each to be added by itself. */
export function HubGroups({ id, name }: { readonly id: string; readonly name: string }) {
  const { value } = detailedNode.current.value;
  if (value?.id !== id) return null;
  return (
    <div class="hub-groups" role="group" aria-label={t('network.groups', { name })}>
      {sortedGroups(value.neighborCounts).map((group) => {
        const shown = countOnCanvas(id, group);
        const left = group.count - shown;
        const title = groupTitle(group);
        return (
          <button
            key={groupKey(group)}
            type="button"
            class="button slim"
            disabled={left === 0}
            title={t('details.add', { name: title, count: Math.min(left, EXPANSION) })}
            onClick={() => void addNeighbors(id, group)}
          >
            {title}{' '}
            <span class="number">
              {shown > 0 ? `${figure(shown)} / ` : ''}
              {figure(group.count)}
            </span>
          </button>
        );
      })}
    </div>
  );
}
