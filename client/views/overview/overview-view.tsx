import { useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { language } from '../../state/preferences.ts';
import { DoorRow } from './door-row.tsx';
import { OpenedPath } from './opened-path.tsx';
import { OverviewColumnList } from './overview-column-list.tsx';
import { columnsOfCards, firstColumns, openableIds, openedColumns } from './overview-columns.ts';
import { firstLevel, secondLevel, start } from './overview-data.ts';
import { OverviewEdges } from './overview-edges.tsx';
import type { FirstLevel, SecondLevel } from './overview-item.ts';
import { chainThrough, linkCards, wholesOf } from './overview-links.ts';
import { OverviewSkeleton } from './overview-skeleton.tsx';
import { useCardBoxes } from './use-card-boxes.ts';
import { useSelectedInSight } from './use-selected-in-sight.ts';
import './overview-card.css';
import './overview.css';

/** The plan at a glance: goals, tasks, projects and actions, units, and the chains between them. */
export function OverviewView() {
  const first = firstLevel.current.value;
  const second = secondLevel.current.value;
  const noPlan = start.current.value.value?.plans.length === 0;
  return (
    <div class="overview">
      <h1 class="hidden-visually">{t('overview.title')}</h1>
      {noPlan ? (
        <div class="blank">
          <h2>{t('overview.noPlan')}</h2>
          <p class="muted">{t('overview.noPlanHint')}</p>
        </div>
      ) : (
        <>
          <DoorRow />
          {first.value === undefined ? (
            <OverviewSkeleton />
          ) : (
            <Picture first={first.value} second={second.key === first.key ? second.value : undefined} />
          )}
        </>
      )}
    </div>
  );
}

interface PictureProps {
  readonly first: FirstLevel;
  readonly second: SecondLevel | undefined;
}

function Picture({ first, second }: PictureProps) {
  const { opened, selection, hiddenLabels, hiddenBases } = explorer.state.value;
  const [asked, setAsked] = useState<string | undefined>(undefined);
  const [allUnits, setAllUnits] = useState(false);
  const container = useRef<HTMLDivElement>(null);

  // As many units as the other columns are high; their English names take two lines each.
  const works = first.projects.items.length + first.actions.items.length;
  const mostUnits = allUnits
    ? Infinity
    : Math.max(12, language.value === 'en' ? Math.round(works * 0.66) : works);
  const columns = useMemo(() => {
    const all =
      opened !== undefined && second !== undefined
        ? openedColumns(opened, first, second)
        : firstColumns(first, mostUnits);
    return all.map((column) => ({
      ...column,
      items: column.items.filter((item) => !hiddenLabels.includes(item.label)),
    }));
  }, [first, second, opened, mostUnits, hiddenLabels]);
  const columnOf = useMemo(() => columnsOfCards(columns), [columns]);
  const links = useMemo(
    () => linkCards(second?.edges ?? [], columnOf, hiddenBases),
    [second, columnOf, hiddenBases],
  );
  const openable = useMemo(() => openableIds(second), [second]);
  const wholes = useMemo(() => wholesOf(second?.edges ?? []), [second]);
  const center = asked ?? (selection !== undefined && columnOf.has(selection) ? selection : undefined);
  const chain = useMemo(
    () => (center === undefined ? undefined : chainThrough(center, links)),
    [center, links],
  );
  const boxes = useCardBoxes(container, columns);
  useSelectedInSight(container, selection);

  return (
    <>
      {opened !== undefined && <OpenedPath opened={opened} first={first} second={second} />}
      <div class={opened === undefined ? 'columns' : 'columns inside'} ref={container}>
        <OverviewEdges links={links} boxes={boxes} columnOf={columnOf} chain={chain} />
        {columns.map((column) => (
          <OverviewColumnList
            key={column.name}
            column={column}
            chain={chain}
            openable={openable}
            isPart={(id) => columnOf.has(wholes.get(id) ?? '')}
            ask={setAsked}
            {...(column.name === 'units' &&
              opened === undefined && {
                more: {
                  all: allUnits,
                  toggle: () => {
                    setAllUnits(!allUnits);
                  },
                },
              })}
          />
        ))}
      </div>
      <p class="overview-hint muted small">{t('overview.hint')}</p>
    </>
  );
}
