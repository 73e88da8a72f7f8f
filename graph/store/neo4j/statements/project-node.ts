import { LABEL_KEYS, type Label } from '../../../ontology/labels.ts';
import type { ItemSelection, NodeSelection } from '../../selection.ts';
import { COMMON_COLUMNS, LABELS_WITH_COLUMNS, ownColumns } from '../records/node-record.ts';
import { beliefConditions, typesOf } from './edge-conditions.ts';
import { projectExpansion } from './project-expansion.ts';
import { projectShares } from './project-shares.ts';
import { projectSuccessors } from './project-successors.ts';
import type { Projector } from './projector.ts';

/** The labels that are fetched alike, in the order of the ontology; those fetched bare are left out. */
export function selectionGroups(
  selection: NodeSelection,
): readonly { readonly labels: readonly Label[]; readonly item: ItemSelection }[] {
  const groups = new Map<string, { labels: Label[]; item: ItemSelection }>();
  for (const label of LABEL_KEYS) {
    const item = selection[label];
    if (item === undefined || Object.keys(item).length === 0) continue;
    const key = JSON.stringify(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { labels: [label], item });
    else known.labels.push(label);
  }
  return [...groups.values()];
}

const OWN_CASES = LABELS_WITH_COLUMNS.map(
  (label) => (node: string) =>
    `WHEN '${label}' THEN ${node} {${ownColumns(label)
      .map((column) => `.${column}`)
      .join(', ')}}`,
);

function quoted(labels: readonly Label[]): string {
  return `[${labels.map((label) => `'${label}'`).join(', ')}]`;
}

/** The map of what was selected of nodes of some labels; its keys are numbered, since callers' keys may be any text. */
function projectItem(
  node: string,
  item: ItemSelection,
  labels: readonly Label[],
  projector: Projector,
): string {
  const { parameters } = projector;
  const ofLabels = labels.length === LABEL_KEYS.length ? [] : [`${node}.label IN ${quoted(labels)}`];
  const guard = ofLabels.length === 0 ? '' : ` AND ${ofLabels.join(' AND ')}`;
  const parts: string[] = [];
  if (item.plan !== undefined) {
    const plan = projector.variable();
    parts.push(
      `plan: head(COLLECT { MATCH (${plan}:Entity) WHERE ${plan}.id = ${node}.plan AND ${plan}.load = ${node}.load${guard} RETURN ${projector.node(plan, item.plan)} })`,
    );
  }
  if (item.text === true) {
    const document = projector.variable();
    parts.push(
      `text: head(COLLECT { MATCH (${document}:Document) WHERE ${document}.id = ${node}.id AND ${document}.load = ${node}.load${guard} RETURN ${document}.text })`,
    );
  }
  Object.values(item.degrees ?? {}).forEach(({ includeInferred }, at) => {
    parts.push(`d${at}: ${node}.${includeInferred ? 'degree' : 'statedDegree'}`);
  });
  Object.values(item.neighborCounts ?? {}).forEach((counted, at) => {
    const edge = projector.variable();
    const neighbor = projector.variable();
    const again = [projector.variable(), projector.variable()] as const;
    const belief = (of: string) => beliefConditions(of, counted, parameters);
    const all = (conditions: readonly string[]) => conditions.join(' AND ');
    // No aggregate function may stand inside a map, so each kind of neighbor is met once and then counted.
    parts.push(
      `c${at}: COLLECT { MATCH (${node})-[${edge}:${typesOf(undefined)}]-(${neighbor}) WHERE ${all([`${neighbor}.load IN loads`, ...ofLabels, ...belief(edge)])} ` +
        `WITH DISTINCT ${node}, loads, ${edge}.rank AS rank, startNode(${edge}) = ${node} AS out, ${neighbor}.label AS label ` +
        `RETURN {rank: rank, out: out, label: label, count: COUNT { MATCH (${node})-[${again[0]}:${typesOf(undefined)}]-(${again[1]}) ` +
        `WHERE ${all([`${again[1]}.load IN loads`, `${again[0]}.rank = rank`, `(startNode(${again[0]}) = ${node}) = out`, `${again[1]}.label = label`, ...belief(again[0])])} }} }`,
    );
  });
  Object.values(item.expansions ?? {}).forEach((expansion, at) => {
    parts.push(`x${at}: ${projectExpansion(node, expansion, ofLabels, projector)}`);
  });
  Object.values(item.shares ?? {}).forEach((expansion, at) => {
    parts.push(`s${at}: ${projectShares(node, expansion, ofLabels, projector)}`);
  });
  Object.values(item.successors ?? {}).forEach((wanted, at) => {
    parts.push(`u${at}: ${projectSuccessors(node, wanted, ofLabels, projector)}`);
  });
  return `{${parts.join(', ')}}`;
}

/** The expression that gives a node with what was selected of it; `readNode` reads it. */
export function projectNode(node: string, selection: NodeSelection, projector: Projector): string {
  const common = COMMON_COLUMNS.map((column) => `.${column}`).join(', ');
  const own = `CASE ${node}.label ${OWN_CASES.map((write) => write(node)).join(' ')} ELSE {} END`;
  const groups = selectionGroups(selection);
  const view =
    groups.length === 0
      ? ''
      : `, view: CASE ${groups
          .map(
            ({ labels, item }) =>
              `WHEN ${node}.label IN ${quoted(labels)} THEN ${projectItem(node, item, labels, projector)}`,
          )
          .join(' ')} ELSE {} END`;
  return `{common: ${node} {${common}}, own: ${own}${view}}`;
}
