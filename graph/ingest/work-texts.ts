import type { GraphNode } from '../model/graph-node.ts';
import type { Block, TextRange } from './block.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { halfWidth } from './half-width.ts';
import { paragraphsOf, type Outline } from './outline.ts';

/** An item that work can be divided on, with the paragraphs that say what it is. */
export interface WorkText {
  readonly node: GraphNode;
  /** The name in half-width forms. */
  readonly title: string;
  readonly paragraphs: readonly { readonly block: Block; readonly range: TextRange }[];
  /** All the paragraphs in half-width forms. */
  readonly plain: string;
}

/**
 * The items that stand on paragraphs of their own, in the order of the document: tasks, projects' items and actions'
 * measures at level 2, and policy measures with all that stands under their heading.
 */
export function workTexts(graph: GraphBuilder, outline: Outline): WorkText[] {
  const under = new Map<Block, readonly Block[]>();
  for (const chapter of outline.chapters) {
    under.set(
      chapter.block,
      paragraphsOf(chapter).map((paragraph) => paragraph.block),
    );
    for (const child of chapter.children) {
      if (child.kind === 'section')
        under.set(
          child.block,
          paragraphsOf(child).map((paragraph) => paragraph.block),
        );
    }
  }
  const texts: WorkText[] = [];
  for (const node of graph.nodes.values()) {
    const own = node.label === 'Measure' || (isWork(node) && node.properties.level === 2);
    const [ground] = node.provenance;
    if (!own || ground.basis === 'REGISTER') continue;
    const block = graph.blockAt(ground.passage);
    if (block === undefined) continue;
    const blocks = node.label === 'Measure' ? [block, ...(under.get(block) ?? [])] : [block];
    texts.push({
      node,
      title: halfWidth(node.name),
      paragraphs: blocks.map((each) => ({ block: each, range: each })),
      plain: blocks.map((each) => each.plain).join('\n'),
    });
  }
  return texts.sort((a, b) => start(a) - start(b));
}

/** Whether work is divided on nodes of this label. */
export function isWork(node: GraphNode): boolean {
  return ['Task', 'Project', 'Action', 'Measure'].includes(node.label);
}

function start(text: WorkText): number {
  return text.paragraphs[0]?.range.start ?? 0;
}
