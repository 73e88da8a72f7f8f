import { useMemo } from 'preact/hooks';
import { figure, t } from '../../i18n/translate.ts';
import { countOnCanvas } from '../../views/network/canvas-data.ts';
import { addNeighbors, EXPANSION } from '../../views/network/expand.ts';
import { Disclosure } from '../disclosure.tsx';
import type { DetailedNode } from './details-data.ts';
import { FactList } from './fact-list.tsx';
import { groupKey, groupTitle, sortedGroups } from './neighbor-group.ts';

/** A node's neighbors by type, direction, label and role: how many, how many on the canvas, add, and each one's facts. */
export function NeighborGroups({ node }: { readonly node: DetailedNode }) {
  const groups = useMemo(() => sortedGroups(node.neighborCounts), [node]);
  const firstLead = groups.find((group) => group.role === 'LEAD');
  return (
    <section class="details-section">
      <h3>{t('details.neighbors')}</h3>
      {groups.length === 0 && <p class="muted">{t('details.noNeighbors')}</p>}
      {groups.map((group) => {
        const shown = countOnCanvas(node.id, group);
        const left = group.count - shown;
        const title = groupTitle(group);
        return (
          <Disclosure
            key={groupKey(group)}
            title={title}
            count={figure(group.count)}
            openAtFirst={group === firstLead}
            aside={
              left > 0 ? (
                <>
                  {shown > 0 && (
                    <span class="muted number">{`${figure(shown)} / ${figure(group.count)}`}</span>
                  )}
                  <button
                    type="button"
                    class="add"
                    title={t('details.add', { name: title, count: Math.min(left, EXPANSION) })}
                    aria-label={t('details.add', { name: title, count: Math.min(left, EXPANSION) })}
                    onClick={() => {
                      void addNeighbors(node.id, group);
                    }}
                  >
                    ＋
                  </button>
                </>
              ) : (
                <span class="add done muted" title={t('details.complete')}>
                  ✓
                </span>
              )
            }
          >
            <FactList id={node.id} group={group} />
          </Disclosure>
        );
      })}
    </section>
  );
}
