import { signal } from '@preact/signals';
import { WALKED_TYPES, type RelationshipType } from '../../../graph/ontology/relationship-types.ts';
import { ApiError } from '../../api/api-error.ts';
import { reportTrouble } from '../../api/connection.ts';
import {
  NeighborPageDocument,
  type NeighborPageQuery,
  type NeighborPageQueryVariables,
} from '../../api/operations.generated.ts';
import { request } from '../../api/request.ts';
import { nodeName } from '../../i18n/node-name.ts';
import { explorer } from '../../state/explorer.ts';
import type { DetailedNode } from '../../panels/details/details-data.ts';
import { groupArguments, type NeighborGroup } from '../../panels/details/neighbor-group.ts';
import { ANY_NEIGHBOR, nameOnCanvas } from './canvas-data.ts';

/** The most nodes that one expansion adds. */
export const EXPANSION = 50;

/** A node with too many neighbors to add them all unasked, expanded last. */
export const hub = signal<
  | {
      readonly id: string;
      readonly name: string;
      readonly count: number;
      /** How many of them were added. */
      readonly added: number;
    }
  | undefined
>(undefined);

/** The node expanded last: what comes after it on the canvas appears around it. */
export const anchor = signal<string | undefined>(undefined);

type Which = Omit<NeighborPageQueryVariables, 'id' | 'first' | 'after'>;

/** Adds the next neighbors of a group to the canvas, at most `EXPANSION`, and the node itself. */
export function addNeighbors(id: string, group: NeighborGroup): Promise<void> {
  return trying(async () => {
    const ids = await nextNeighbors(id, groupArguments(group));
    anchor.value = id;
    explorer.dispatch({ kind: 'add-nodes', ids: [id, ...ids], from: id });
  });
}

/** A double click: adds all neighbors where they are few, otherwise tells that a group is to be chosen. */
export function expandNode(id: string): Promise<void> {
  return trying(async () => {
    const variables = { id, ...ANY_NEIGHBOR, first: EXPANSION };
    const { node } = await request(NeighborPageDocument, variables);
    if (node === null) return;
    const { totalCount, edges } = node.neighbors;
    explorer.dispatch({ kind: 'select', id });
    if (totalCount > EXPANSION) {
      hub.value = { id, name: nameOnCanvas(id), count: totalCount, added: 0 };
      return;
    }
    anchor.value = id;
    explorer.dispatch({ kind: 'add-nodes', ids: edges.map((edge) => edge.node.id), from: id });
  });
}

/** The types told already by RESPONSIBLE_FOR, which joins them. */
const JOINED: readonly RelationshipType[] = ['LEADS', 'PARTICIPATES_IN', 'COVERS'];
const NEIGHBORHOOD = 30;

/** Shows a node among its nearest neighbors on the network; where there are more, says so. */
export function showNeighborhood(node: DetailedNode): Promise<void> {
  return trying(async () => {
    const present = new Set(node.neighborCounts.map((one) => one.type));
    const types = WALKED_TYPES.filter(
      (type) => present.has(type) && !(present.has('RESPONSIBLE_FOR') && JOINED.includes(type)),
    );
    const named = types.length === 0 ? {} : { types };
    const { node: found } = await request(NeighborPageDocument, {
      id: node.id,
      ...named,
      ...ANY_NEIGHBOR,
      first: NEIGHBORHOOD,
    });
    const neighbors = found?.neighbors;
    const ids = neighbors?.edges.map((edge) => edge.node.id) ?? [];
    anchor.value = node.id;
    explorer.dispatch({ kind: 'add-nodes', ids: [node.id, ...ids], from: node.id });
    explorer.dispatch({ kind: 'select', id: node.id });
    if (neighbors !== undefined && neighbors.totalCount > ids.length)
      hub.value = { id: node.id, name: nodeName(node), count: neighbors.totalCount, added: ids.length };
  });
}

const MOST_PAGES = 40;

/** The first neighbors that are not on the canvas yet. */
async function nextNeighbors(id: string, which: Which): Promise<readonly string[]> {
  const present = new Set(explorer.state.peek().entries.map((entry) => entry.id));
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const variables: NeighborPageQueryVariables = { id, ...which, first: EXPANSION, after };
    const answer: NeighborPageQuery = await request(NeighborPageDocument, variables);
    const { node } = answer;
    if (node === null) return [];
    const fresh = node.neighbors.edges.map((edge) => edge.node.id).filter((one) => !present.has(one));
    if (fresh.length > 0 || !node.neighbors.pageInfo.hasNextPage) return fresh;
    after = node.neighbors.pageInfo.endCursor;
  }
  return [];
}

/** Runs an expansion; where it fails the person is told and may try again, and nothing on the canvas changes. */
export async function trying(work: () => Promise<void>): Promise<void> {
  hub.value = undefined;
  try {
    await work();
    reportTrouble(trying);
  } catch (cause) {
    const error = cause instanceof ApiError ? cause : new ApiError('bad-answer', String(cause));
    reportTrouble(trying, { error, retry: () => void trying(work) });
  }
}
