import type { FirstLevel, OverviewItem, SecondLevel } from './overview-item.ts';
import { chainThrough, linkCards } from './overview-links.ts';
import { columnsOfCards, firstColumns } from './overview-columns.ts';

/** Two units and what both are responsible for. */
export interface SharingQuestion {
  readonly units: readonly [OverviewItem, OverviewItem];
  readonly shared: readonly string[];
}

/** A goal and what serves it, or, where a plan ties nothing to its goals, a task and what carries it out. */
export interface TraceQuestion {
  readonly origin: OverviewItem;
  readonly ids: readonly string[];
}

/** The worked questions of the three doors, taken from the plan at hand; absent where the plan has no such thing. */
export interface DoorQuestions {
  readonly sharing?: SharingQuestion;
  readonly led?: OverviewItem;
  readonly trace?: TraceQuestion;
}

/** Finds a good example for each door in the data on screen. */
export function findDoorQuestions(first: FirstLevel, second: SecondLevel): DoorQuestions {
  const sharing = findSharing(first, second);
  const led = findLed(first, second);
  const trace = findTrace(first, second);
  return {
    ...(sharing !== undefined && { sharing }),
    ...(led !== undefined && { led }),
    ...(trace !== undefined && { trace }),
  };
}

const MOST_BUSY = 6;
const MOST_SHARED = 20;
const MOST_SHOWN = 50;

/** Of the busiest units the pair that shares most, but no more than a canvas shows well. */
function findSharing(first: FirstLevel, second: SecondLevel): SharingQuestion | undefined {
  const busiest = first.units.items.filter((unit) => unit.collective !== true).slice(0, MOST_BUSY);
  const targets = new Map<string, Set<string>>();
  for (const edge of second.edges) {
    if (edge.type !== 'RESPONSIBLE_FOR') continue;
    const of = targets.get(edge.source.id) ?? new Set<string>();
    targets.set(edge.source.id, of.add(edge.target.id));
  }
  let best: SharingQuestion | undefined;
  for (const [index, a] of busiest.entries()) {
    for (const b of busiest.slice(index + 1)) {
      const others = targets.get(b.id);
      const shared = [...(targets.get(a.id) ?? [])].filter((id) => others?.has(id) === true);
      if (shared.length > MOST_SHARED || shared.length <= (best?.shared.length ?? 0)) continue;
      best = { units: [a, b], shared };
    }
  }
  return best;
}

/** The action or project of the shortest name that somebody leads. */
function findLed(first: FirstLevel, second: SecondLevel): OverviewItem | undefined {
  const led = new Set(
    second.edges
      .filter((edge) => edge.type === 'RESPONSIBLE_FOR' && edge.role === 'LEAD')
      .map((edge) => edge.target.id),
  );
  return [...first.actions.items, ...first.projects.items, ...first.tasks.items]
    .filter((item) => led.has(item.id))
    .sort((a, b) => a.name.length - b.name.length)[0];
}

/** The goal that most tasks, projects and actions serve, with these; otherwise the task with most projects. */
function findTrace(first: FirstLevel, second: SecondLevel): TraceQuestion | undefined {
  const columns = firstColumns(first, 0);
  const links = linkCards(second.edges, columnsOfCards(columns), []);
  const longestChain = (origins: readonly OverviewItem[]) =>
    origins
      .map((origin) => {
        const chain = chainThrough(origin.id, links);
        const between = links.filter((link) => chain.links.has(link.id)).flatMap((link) => [...link.ends]);
        const ids = [...new Set([...chain.cards, ...between])].slice(0, MOST_SHOWN);
        return { origin, ids };
      })
      .filter(({ ids }) => ids.length > 1)
      .sort((a, b) => b.ids.length - a.ids.length)[0];
  return longestChain(first.goals.items) ?? longestChain(first.tasks.items);
}
