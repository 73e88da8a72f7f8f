import { computed } from '@preact/signals';
import type { RelationshipType } from '../../../graph/ontology/relationship-types.ts';
import {
  EdgesAmongDocument,
  OverviewItemsDocument,
  OverviewPartsDocument,
  OverviewUnitsDocument,
  StartDocument,
  type OverviewItemsQuery,
  type OverviewUnitsQuery,
} from '../../api/operations.generated.ts';
import { request } from '../../api/request.ts';
import { createResource } from '../../api/resource.ts';
import { explorer } from '../../state/explorer.ts';
import type { FirstLevel, OverviewItem, OverviewList, SecondLevel } from './overview-item.ts';

/** The relationship types that the overview draws or climbs. */
const DRAWN: readonly RelationshipType[] = [
  'PART_OF',
  'MEASURES',
  'IMPLEMENTS',
  'SUPPORTS',
  'RESPONSIBLE_FOR',
];

/** The most ids that one request may name. */
const MOST_IDS = 500;

/** What the data hold: counts per label and the plans. */
export const start = createResource(
  () => 'start',
  async (_key, signal) => (await request(StartDocument, {}, { signal })).meta,
);

/** The plan looked at: the one the state names, otherwise the first. */
export const currentPlan = computed(() => {
  const plans = start.current.value.value?.plans ?? [];
  return plans.find((plan) => plan.id === explorer.state.value.plan) ?? plans[0];
});

/** The first level of the plan looked at. */
export const firstLevel = createResource(
  () => currentPlan.value?.id,
  async (plan, signal): Promise<FirstLevel> => {
    const [items, { units }] = await Promise.all([
      request(OverviewItemsDocument, { plan }, { signal }),
      request(OverviewUnitsDocument, { plan }, { signal }),
    ]);
    return {
      goals: developmentGoals(items.goals),
      tasks: listOf(items.tasks),
      projects: listOf(items.projects),
      actions: listOf(items.actions),
      units: unitsByAssignments(units),
    };
  },
);

/** The second level of the plan looked at, asked for when the first one is on screen. */
export const secondLevel = createResource(
  () => firstLevel.current.value.key,
  async (plan, signal): Promise<SecondLevel> => {
    const answer = await request(OverviewPartsDocument, { plan }, { signal });
    const lists = Object.values(answer).map((connection) => listOf(connection));
    const parts = lists.flatMap((list) => list.items);
    const first = firstLevel.current.peek().value;
    const all = [...Object.values(first ?? {}).flatMap((list: OverviewList) => list.items), ...parts];
    const ids = all.slice(0, MOST_IDS).map((item) => item.id);
    const { subgraph } = await request(
      EdgesAmongDocument,
      { ids, types: DRAWN, limit: ids.length },
      { signal },
    );
    const complete =
      ids.length === all.length &&
      !subgraph.truncated &&
      lists.every((list) => list.items.length >= list.total);
    return { parts, edges: subgraph.edges, complete };
  },
);

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: OverviewItem }[];
}

function listOf(connection: Connection): OverviewList {
  return { items: connection.edges.map((edge) => edge.node), total: connection.totalCount };
}

/** The overall and the named goals, or all of the first level where a plan has neither: goals of actions stand with these. */
function developmentGoals(goals: OverviewItemsQuery['goals']): OverviewList {
  const edges = goals.edges.filter(({ node }) => node.kind === 'OVERALL' || node.kind === 'NAMED');
  return edges.length === 0 ? listOf(goals) : listOf({ edges, totalCount: edges.length });
}

function unitsByAssignments(units: OverviewUnitsQuery['units']): OverviewList {
  const items = units.edges.map(({ node }) => ({
    ...node,
    collective: node.kind === 'COLLECTIVE',
    assignments: node.neighborCounts
      .filter((one) => one.type === 'LEADS' || one.type === 'PARTICIPATES_IN')
      .reduce((sum, one) => sum + one.count, 0),
  }));
  items.sort((a, b) => Number(a.collective) - Number(b.collective) || b.assignments - a.assignments);
  const collectives = items.filter((item) => item.collective).length;
  return { items, total: units.totalCount - collectives, collectives };
}
