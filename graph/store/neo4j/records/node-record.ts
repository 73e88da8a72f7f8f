import { namePosition, placeOf } from '../../../analysis/sort-keys.ts';
import { planOf } from '../../../analysis/plan-of.ts';
import { positionKey } from '../../../analysis/position-key.ts';
import { unitNames } from '../../../analysis/unit-names.ts';
import { hasLabel, type GraphNode } from '../../../model/graph-node.ts';
import { nodeIdFromOutside } from '../../../model/ids.ts';
import { COMMON_PROPERTIES, LABEL_KEYS, LABELS, type Label } from '../../../ontology/labels.ts';
import { int, type DatabaseValue } from '../database-value.ts';
import { fromGroundColumns, GROUND_COLUMNS, toGroundColumns, type GroundColumns } from './ground-columns.ts';
import { columnsOf, fromColumns, toColumns } from './property-columns.ts';
import { filterNames, searchColumns } from './search-columns.ts';

/** How many edges a node has, computed before it is stored. */
export interface NodeDegrees {
  readonly all: number;
  readonly stated: number;
}

/** The properties that a sort by degree needs; they change with the edges. */
export function degreeColumns(id: string, { all, stated }: NodeDegrees): Record<string, DatabaseValue> {
  return { degree: int(all), statedDegree: int(stated), degreeKey: positionKey([-all, id]) };
}

/** A node as the database stores it: what people filter on, its grounds, and the keys by which it is found and sorted. */
export function toNodeRecord(node: GraphNode, degrees: NodeDegrees): Record<string, DatabaseValue> {
  const plan = planOf(node.id);
  return {
    id: node.id,
    label: node.label,
    name: node.name,
    shortName: node.shortName,
    ...(plan !== undefined && { plan }),
    ...toColumns(COMMON_PROPERTIES, node.properties),
    ...toColumns(LABELS[node.label].properties, node.properties),
    ...toGroundColumns(node.provenance),
    placeKey: positionKey(placeOf(node)),
    nameKey: positionKey(namePosition(node)),
    filterNames: filterNames(node),
    ...degreeColumns(node.id, degrees),
    ...searchColumns(node),
    ...(hasLabel(node, 'Unit') && {
      unitNames: unitNames(node).map(({ key, rank }) => `${rank}${key}`),
    }),
  };
}

/** The columns of every label: what a statement fetches of a node besides its label's own. */
export const COMMON_COLUMNS: readonly string[] = [
  'id',
  'label',
  'name',
  'shortName',
  'degree',
  ...columnsOf(COMMON_PROPERTIES),
  ...GROUND_COLUMNS,
];

/** The columns that a label has besides the common ones. */
export function ownColumns(label: Label): readonly string[] {
  return columnsOf(LABELS[label].properties);
}

/** The labels with columns of their own. */
export const LABELS_WITH_COLUMNS = LABEL_KEYS.filter((label) => ownColumns(label).length > 0);

/** The columns of a stored node, its own ones beside the common ones. */
export interface NodeRecord extends GroundColumns {
  readonly id: string;
  readonly label: Label;
  readonly name: string;
  readonly shortName: string;
  readonly degree: number;
}

/** A node read back. */
export function fromNodeRecord(record: NodeRecord, own: Readonly<Record<string, unknown>>): GraphNode {
  const { id, label, name, shortName } = record;
  const properties = {
    ...fromColumns(COMMON_PROPERTIES, { ...record }),
    ...fromColumns(LABELS[label].properties, own),
  };
  const node = { id: nodeIdFromOutside(id), label, name, shortName, properties };
  // The ontology's table of the label wrote these columns, so the node is one of that label.
  return { ...node, provenance: fromGroundColumns(record) } as unknown as GraphNode;
}
