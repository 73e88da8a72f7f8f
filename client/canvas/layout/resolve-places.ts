import type { CanvasContent, CanvasNode, Point } from '../canvas-content.ts';
import type { Card } from '../card/card.ts';
import type { Shown } from '../content-diff.ts';
import { layoutRanks } from './layout-ranks.ts';
import type { LayoutCard, LayoutInput, LayoutResult } from './layout-input.ts';

/** What it takes to know where everything goes. */
export interface PlacesQuestion {
  readonly content: CanvasContent;
  readonly after: Shown;
  /** Where the nodes on the canvas are now. */
  readonly current: ReadonlyMap<string, Point>;
  readonly cardOf: (node: CanvasNode) => Card;
  readonly aspect: number;
  readonly run: (input: LayoutInput) => Promise<LayoutResult | undefined>;
}

/** Where every node goes, and which of them a layout has placed. */
export interface PlacesAnswer {
  readonly places: ReadonlyMap<string, Point>;
  readonly laidOut: readonly string[];
}

/** A given position wins over the current one; only nodes with neither are laid out. Undefined where the layout was cancelled. */
export async function resolvePlaces(question: PlacesQuestion): Promise<PlacesAnswer | undefined> {
  const { content, after, current } = question;
  const places = new Map<string, Point>();
  for (const id of after.nodes.keys()) {
    const place = content.positions.get(id) ?? (content.whole === true ? undefined : current.get(id));
    if (place !== undefined) places.set(id, place);
  }
  const laidOut = [...after.nodes.keys()].filter((id) => !places.has(id));
  if (laidOut.length === 0) return { places, laidOut };
  const result = await question.run(layoutInput(question, places));
  if (result === undefined) return undefined;
  let index = 0;
  for (const id of after.nodes.keys()) {
    const x = result[2 * index];
    const y = result[2 * index + 1];
    if (!places.has(id) && x !== undefined && y !== undefined) places.set(id, { x, y });
    index += 1;
  }
  return { places, laidOut };
}

function layoutInput(question: PlacesQuestion, places: ReadonlyMap<string, Point>): LayoutInput {
  const { after, cardOf, content, aspect } = question;
  const indices = new Map<string, number>();
  const cards: LayoutCard[] = [];
  for (const [id, node] of after.nodes) {
    indices.set(id, cards.length);
    const { width, height } = cardOf(node);
    cards.push({ width, height, ...places.get(id) });
  }
  const edges = [...after.edges.values()].flatMap(({ source, target }): [number, number][] => {
    const [from, to] = [indices.get(source), indices.get(target)];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  const anchor = content.anchor === undefined ? undefined : indices.get(content.anchor);
  const kind = content.layout ?? 'force';
  const ranks = layoutRanks(kind, after, content.anchor);
  return {
    cards,
    edges,
    aspect,
    kind,
    ...(content.whole === true && { whole: true }),
    ...(ranks !== undefined && { ranks }),
    ...(anchor !== undefined && { anchor }),
  };
}
