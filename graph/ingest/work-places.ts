import type { GraphNode } from '../model/graph-node.ts';
import type { NodeId } from '../model/ids.ts';
import type { Block, TextRange } from './block.ts';
import type { GraphBuilder } from './graph-builder.ts';
import type { OutlineItem, Section } from './outline.ts';
import { isWork } from './work-texts.ts';

/** An item that work is divided on, at the place that names it. */
export interface WorkPlace {
  readonly node: GraphNode;
  readonly block: Block;
  readonly range: TextRange;
}

/** The items that each block names, in the order of the block. */
export function workPlaces(graph: GraphBuilder): ReadonlyMap<Block, readonly WorkPlace[]> {
  const places = new Map<Block, WorkPlace[]>();
  for (const node of graph.nodes.values()) {
    const [ground] = node.provenance;
    if (!isWork(node) || ground.basis === 'REGISTER') continue;
    const block = graph.blockAt(ground.passage);
    if (block === undefined) continue;
    const own = places.get(block) ?? [];
    own.push({ node, block, range: { start: ground.start, end: ground.end } });
    places.set(block, own);
  }
  for (const own of places.values()) own.sort((a, b) => a.range.start - b.range.start);
  return places;
}

/** The heading or box that each block stands under, the nearest. */
export function headingsAbove(chapters: readonly Section[]): ReadonlyMap<Block, Block> {
  const above = new Map<Block, Block>();
  const mark = (item: OutlineItem, under: Block): void => {
    if (item.kind === 'table' || item.kind === 'duties') return;
    above.set(item.block, under);
    if (item.kind === 'section') for (const child of item.children) mark(child, item.block);
    if (item.kind === 'box') for (const child of item.items) above.set(child.block, item.block);
  };
  for (const chapter of chapters) for (const child of chapter.children) mark(child, chapter.block);
  return above;
}

/** The ids of items, for rules that refer to what stands at a block. */
export function nodeIdAt(places: readonly WorkPlace[] | undefined, offset: number): NodeId | undefined {
  return places?.findLast(({ range }) => range.start <= offset)?.node.id;
}
