import type { Belief } from './edge-confidence.ts';
import { isBelieved } from './edge-confidence.ts';
import type { Skeleton, SkeletonNode } from './skeleton.ts';
import { planOf } from './plan-of.ts';
import { exploreTrace } from './trace-reach.ts';

/** The kinds of gap, in the order of lists. */
export const GAP_KINDS = [
  'TASK_WITHOUT_LEAD',
  'GOAL_WITHOUT_PROJECT',
  'INDICATOR_WITHOUT_SUPPORTER',
  'INDICATOR_WITHOUT_FIGURE',
  'ASSIGNMENT_WITHOUT_TARGET',
  'ONLY_COLLECTIVE_UNITS',
] as const;

/** What is missing. */
export type GapKind = (typeof GAP_KINDS)[number];

/** Whether the document does not say it, or says something that the reading did not understand. */
export type Cause = 'NOT_STATED' | 'NOT_UNDERSTOOD';

/** Something that one would look for in a plan and that is not there. */
export interface Gap {
  readonly kind: GapKind;
  readonly cause: Cause;
  readonly node: SkeletonNode;
  /** One English sentence for people. */
  readonly reason: string;
}

interface GapSearch {
  readonly skeleton: Skeleton;
  readonly belief: Belief;
  /** Steps of a chain at most. */
  readonly maxLength: number;
  readonly rest: () => Promise<void>;
}

type Finding = { readonly cause: Cause; readonly reason: string };
type Finder = (search: GapSearch, node: SkeletonNode) => Finding | undefined | Promise<Finding | undefined>;

const notStated = (reason: string): Finding => ({ cause: 'NOT_STATED', reason });
const notUnderstood = (reason: string): Finding => ({ cause: 'NOT_UNDERSTOOD', reason });

/** Whether the reading had trouble, beyond a remark, with the words that a node stands on. */
function hadTrouble({ skeleton }: GapSearch, { id, spans }: SkeletonNode): boolean {
  const document = planOf(id);
  return skeleton.problems.some(
    (problem) =>
      problem.document === document &&
      problem.severity !== 'info' &&
      problem.start !== undefined &&
      spans.some(
        ([start, end]) => (problem.start ?? 0) < end && start < (problem.end ?? problem.start ?? 0) + 1,
      ),
  );
}

function neighborsOver(
  { skeleton, belief }: GapSearch,
  node: SkeletonNode,
  types: readonly string[],
  direction: 'IN' | 'OUT',
) {
  return skeleton
    .incidents(node.id)
    .filter(
      (incident) =>
        types.includes(incident.edge.type) &&
        incident.direction === direction &&
        isBelieved(incident.edge.standing, belief),
    );
}

function isLed(search: GapSearch, task: SkeletonNode): boolean {
  return neighborsOver(search, task, ['RESPONSIBLE_FOR'], 'IN').some(({ edge }) => edge.role === 'lead');
}

/** The tasks over a task, or under it, at any distance. */
function tasksAlong(search: GapSearch, task: SkeletonNode, direction: 'IN' | 'OUT'): readonly SkeletonNode[] {
  const found = new Set([task]);
  for (const each of found) {
    for (const { neighbor } of neighborsOver(search, each, ['PART_OF'], direction)) {
      if (neighbor.label === 'Task') found.add(neighbor);
    }
  }
  return [...found];
}

const taskWithoutLead: Finder = (search, task) => {
  // Who leads a task leads its parts; and a whole of which a part is led is not the place of the gap.
  const whole = [...tasksAlong(search, task, 'OUT'), ...tasksAlong(search, task, 'IN')];
  if (whole.some((each) => isLed(search, each))) return undefined;
  const rows = neighborsOver(search, task, ['COVERS'], 'IN');
  if (rows.some(({ neighbor }) => hadTrouble(search, neighbor)))
    return notUnderstood('The reading had trouble with the units of a row that divides this task.');
  if (rows.length > 0) return notStated('The rows that divide this task name no unit that leads.');
  return notStated('No row of the division of work divides this task.');
};

const goalWithoutProject: Finder = async (search, goal) => {
  const { skeleton, belief, maxLength, rest } = search;
  // An action serves its own goal and the milestones of it.
  if (goal.kind === 'action' || goal.kind === 'milestone') return undefined;
  const walk = { belief, up: false, to: new Set(['Project'] as const), maxLength };
  const reach = await exploreTrace(skeleton, goal, walk, rest);
  if (reach.stepsLeft(goal, 'START') <= maxLength) return undefined;
  return reach.reached.some(({ arrival }) => arrival === 'SUPPORT')
    ? notStated('What serves this goal leads on to no project.')
    : notStated('Nothing in the plan is tied to this goal.');
};

const indicatorWithoutSupporter: Finder = (search, indicator) =>
  indicator.isPast === true || neighborsOver(search, indicator, ['SUPPORTS'], 'IN').length > 0
    ? undefined
    : notStated('Nothing in the plan is tied to this indicator.');

const indicatorWithoutFigure: Finder = (search, indicator) => {
  if (indicator.isPast === true || indicator.figure === 'READ') return undefined;
  return indicator.figure === 'UNREAD' || hadTrouble(search, indicator)
    ? notUnderstood('A target is printed, but not as a figure that could be read.')
    : notStated('No target is printed for this indicator.');
};

const assignmentWithoutTarget: Finder = (search, assignment) => {
  if (neighborsOver(search, assignment, ['COVERS'], 'OUT').length > 0) return undefined;
  const plan = planOf(assignment.id);
  const hasItems = (['Task', 'Project', 'Action', 'Measure'] as const).some((label) =>
    search.skeleton.labelled(label).some(({ id }) => planOf(id) === plan),
  );
  return hasItems
    ? notUnderstood('The row names its work, but the reading did not find that work in the plan.')
    : notStated('The document has no task or project that the row could divide.');
};

const onlyCollectiveUnits: Finder = (search, assignment) => {
  const units = neighborsOver(search, assignment, ['LEADS', 'PARTICIPATES_IN'], 'IN');
  return units.length > 0 && units.every(({ neighbor }) => neighbor.kind === 'collective')
    ? notStated('The row names only collectives, no single body.')
    : undefined;
};

const FINDERS: Readonly<Record<GapKind, { readonly label: SkeletonNode['label']; readonly find: Finder }>> = {
  TASK_WITHOUT_LEAD: { label: 'Task', find: taskWithoutLead },
  GOAL_WITHOUT_PROJECT: { label: 'Goal', find: goalWithoutProject },
  INDICATOR_WITHOUT_SUPPORTER: { label: 'Indicator', find: indicatorWithoutSupporter },
  INDICATOR_WITHOUT_FIGURE: { label: 'Indicator', find: indicatorWithoutFigure },
  ASSIGNMENT_WITHOUT_TARGET: { label: 'Assignment', find: assignmentWithoutTarget },
  ONLY_COLLECTIVE_UNITS: { label: 'Assignment', find: onlyCollectiveUnits },
};

/** The gaps of a plan, or of all, by kind and place. */
export async function findGaps(
  search: GapSearch,
  { plan, kinds }: { readonly plan?: string; readonly kinds: ReadonlySet<GapKind> },
): Promise<readonly Gap[]> {
  const gaps: Gap[] = [];
  for (const kind of GAP_KINDS) {
    if (!kinds.has(kind)) continue;
    const { label, find } = FINDERS[kind];
    for (const node of search.skeleton.labelled(label)) {
      if (plan !== undefined && planOf(node.id) !== plan) continue;
      await search.rest();
      const finding = await find(search, node);
      if (finding !== undefined) gaps.push({ kind, node, ...finding });
    }
  }
  return gaps;
}
