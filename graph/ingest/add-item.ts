import type { Label } from '../ontology/labels.ts';
import type { GraphNode, NodeOf, PropertiesOf } from '../model/graph-node.ts';
import { itemId, type NodeId } from '../model/ids.ts';
import type { Ground } from '../model/provenance.ts';
import type { Block, TextRange } from './block.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { shortName } from './short-name.ts';

/** An item of a plan as a rule found it. */
export interface NewItem<L extends Exclude<Label, 'Plan' | 'Unit' | 'Passage'>> {
  readonly label: L;
  /** Its place in the plan's numbering, the last part of its id. */
  readonly place: string;
  readonly name: string;
  /** What is drawn before the name; by default the place. */
  readonly drawnNumber?: string | undefined;
  readonly block: Block;
  /** The words that name it. */
  readonly range: TextRange;
  readonly whole: { readonly id: NodeId; readonly ground?: Ground };
  readonly properties: PropertiesOf<L>;
  /** STATED where the document calls it what it is, STRUCTURE where its place does. */
  readonly basis?: 'STATED' | 'STRUCTURE';
}

/** Adds an item with its PART_OF edge and claims its block; answers with its id and the ground of its name. */
export function addItem<L extends Exclude<Label, 'Plan' | 'Unit' | 'Passage'>>(
  graph: GraphBuilder,
  item: NewItem<L>,
): { readonly id: NodeId; readonly ground: Ground } {
  const id = itemId(graph.document.id, item.label, item.place);
  const ground = graph.ground(item.basis ?? 'STATED', item.block, item.range);
  const node: NodeOf<L> = {
    id,
    label: item.label,
    name: item.name,
    shortName: shortName(item.name, item.drawnNumber ?? item.place),
    properties: item.properties,
    provenance: [ground],
  };
  graph.claim(item.block);
  if (!graph.addNode(node as GraphNode)) {
    graph.report(
      {
        code: 'id-duplicate',
        severity: 'warning',
        message: `${id} stands here a second time; the first is kept.`,
      },
      item.block,
      item.range,
    );
    return { id, ground };
  }
  const place = graph.ground('STRUCTURE', item.block, item.range);
  graph.addPart(id, item.whole.id, place, item.whole.ground);
  return { id, ground };
}

/** The ground of a whole, as a part's structure refers to it. */
export function asStructure(graph: GraphBuilder, block: Block, range: TextRange): Ground {
  return graph.ground('STRUCTURE', block, range);
}

/** The node that the document itself is. */
export function planId(graph: GraphBuilder): NodeId {
  return graph.document.id;
}

/** The first clause of an untitled paragraph, up to its first comma or stop. */
export function firstClause(block: Block, from: number): TextRange {
  const end = block.plain.slice(from).search(/[,;。]/u);
  return { start: block.start + from, end: end === -1 ? block.end : block.start + from + end };
}
