import type { GraphNode } from '../model/graph-node.ts';
import type { Block, TextRange } from './block.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { halfWidth } from './half-width.ts';
import { sentencesOf } from './sentences.ts';
import type { SupportSentence } from './support-evidence.ts';
import type { WorkText } from './work-texts.ts';

/** A sentence of an item, with its place. */
export interface PlacedSentence {
  readonly node: GraphNode;
  readonly block: Block;
  readonly range: TextRange;
}

/** Every sentence of the items that work is divided on, and the headings of projects and actions. */
export function supportSentences(
  graph: GraphBuilder,
  texts: readonly WorkText[],
): SupportSentence<PlacedSentence>[] {
  return [...headings(graph), ...sentences(graph, texts)];
}

function headings(graph: GraphBuilder): SupportSentence<PlacedSentence>[] {
  return [...graph.nodes.values()].flatMap((node): SupportSentence<PlacedSentence>[] => {
    const [place] = node.provenance;
    if ((node.label !== 'Project' && node.label !== 'Action') || node.properties.level !== 1) return [];
    const block = place.basis === 'REGISTER' ? undefined : graph.blockAt(place.passage);
    if (block === undefined || place.basis === 'REGISTER') return [];
    const title = halfWidth(node.name).replace(/(?:工程|专项行动|行动)$/u, '');
    return [{ value: { node, block, range: { start: place.start, end: place.end } }, title, plain: title }];
  });
}

function sentences(graph: GraphBuilder, texts: readonly WorkText[]): SupportSentence<PlacedSentence>[] {
  return texts.flatMap(({ node, title, paragraphs }) =>
    paragraphs.flatMap(({ block, range }) =>
      sentencesOf(graph.document.text, range).map((sentence) => ({
        value: { node, block, range: sentence },
        title,
        plain: halfWidth(graph.words(sentence)),
      })),
    ),
  );
}
