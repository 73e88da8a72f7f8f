import type { COMMON_PROPERTIES, Label, LABELS } from '../ontology/labels.ts';
import type { PropertyValues } from '../ontology/property.ts';
import type { NodeId } from './ids.ts';
import type { Provenance } from './provenance.ts';

/** The properties of a node of label L: the common ones and its own, as the ontology's table has them. */
export type PropertiesOf<L extends Label> = PropertyValues<typeof COMMON_PROPERTIES> &
  PropertyValues<(typeof LABELS)[L]['properties']>;

/** A node of one label. */
export interface NodeOf<L extends Label> {
  readonly id: NodeId;
  readonly label: L;
  /** The document's wording without number and end mark; of a Unit its customary name. */
  readonly name: string;
  /** The text drawn: number and 8 to 14 characters. */
  readonly shortName: string;
  readonly properties: PropertiesOf<L>;
  readonly provenance: Provenance;
}

/** A node of the graph, told apart by its label. */
export type GraphNode = { [L in Label]: NodeOf<L> }[Label];

/** Whether a node has the label, for the compiler too. */
export function hasLabel<L extends Label>(node: GraphNode, label: L): node is GraphNode & NodeOf<L> {
  return node.label === label;
}
