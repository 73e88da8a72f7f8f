import { addAssignment } from '../add-assignment.ts';
import { asStructure } from '../add-item.ts';
import { within, type Block, type TextRange } from '../block.ts';
import type { Clauses } from '../clause-lines.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { itemId, type NodeId } from '../../model/ids.ts';
import { numberingOf } from '../numbering.ts';
import { sectionsOf, type Outline, type Section } from '../outline.ts';
import { clauseLines, joinLines } from '../joined-clauses.ts';
import { placeParties, StandingRules } from '../placed-clause.ts';
import type { Rule } from '../rule.ts';
import { toParagraph } from '../run-in-title.ts';
import { closingParagraph } from '../task-paragraphs.ts';
import { headingsAbove, workPlaces, type WorkPlace } from '../work-places.ts';

/** Each clause in a paragraph, （A牵头，B负责）, is an Assignment of what it closes: it COVERS the item it stands on. */
export const clauses: Rule = ({ outline, graph, namer, clauses: found }) => {
  const places = workPlaces(graph);
  const above = headingsAbove(outline.chapters);
  const closing = closingBlocks(outline, found);
  const rules = new StandingRules(graph);
  let running = 0;
  for (const line of clauseLines(outline.blocks, found)) {
    const { block, work, clauses: own } = line;
    graph.claim(block, ...line.blocks);
    let from = textStart(block);
    for (const { start, end, from: inner, to, clause } of own) {
      const text = trimmed(block, from, start);
      const place = text === undefined ? { block: work, range: ownText(work) } : { block, range: text };
      from = end;
      do running += 1;
      while (graph.nodes.has(itemId(graph.document.id, 'Assignment', running)));
      const parties = rules.apply(placeParties(block, inner, clause.parties), clause.rules, block, inner);
      const whole = joinLines(
        {
          parties,
          unitsText: block.text.slice(inner, to).trim(),
          openEnded: clause.openEnded,
          ...(clause.deadline === undefined ? {} : { deadline: clause.deadline }),
          ...(clause.scope === undefined ? {} : { scope: clause.scope }),
        },
        line.more,
      );
      const id = addAssignment(graph, namer, {
        place: String(running),
        order: running,
        work: place,
        clause: whole,
      });
      const heading = closing.get(place.block);
      const target =
        heading === undefined
          ? targetOf(place.block, place.range.end, places, above)
          : places.get(heading)?.[0];
      if (target === undefined) reportLoose(graph, block, running);
      else {
        const first = (text?.start ?? block.start + start) - block.start;
        addCover(graph, id, target, { block, range: within(block, first, end) });
      }
    }
  }
};

/** The item that a place stands on: the last named before it in its block, else that of the nearest heading above. */
function targetOf(
  block: Block,
  offset: number,
  places: ReadonlyMap<Block, readonly WorkPlace[]>,
  above: ReadonlyMap<Block, Block>,
): WorkPlace | undefined {
  for (let at: Block | undefined = block; at !== undefined; at = above.get(at)) {
    const own = places.get(at);
    const found = at === block ? own?.findLast(({ range }) => range.start <= offset) : own?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

function addCover(
  graph: GraphBuilder,
  source: NodeId,
  target: WorkPlace,
  place: { readonly block: Block; readonly range: TextRange },
): void {
  const own = target.block === place.block;
  graph.addEdge({
    type: 'COVERS',
    source,
    target: target.node.id,
    properties: {},
    provenance: own
      ? [graph.ground('STATED', place.block, place.range)]
      : [graph.ground('STRUCTURE', place.block, place.range), asStructure(graph, target.block, target.range)],
  });
}

/** The headings that a last paragraph's clause closes, by that paragraph. */
function closingBlocks(outline: Outline, found: Clauses): ReadonlyMap<Block, Block> {
  const closing = new Map<Block, Block>();
  const mark = (section: Section): void => {
    const last = closingParagraph(section, found);
    if (last !== undefined) closing.set(last.block, section.block);
    for (const child of sectionsOf(section)) mark(child);
  };
  for (const chapter of outline.chapters) mark(chapter);
  return closing;
}

/** Where the words of a line begin, after its number, its dash or the words that announce it. */
function textStart(block: Block): number {
  const numbering = numberingOf(block.plain);
  if (numbering !== undefined) return numbering.length;
  const { title, body } = toParagraph(block);
  return (title ?? body).start - block.start;
}

/** The words between two offsets of a block without space and end marks around them, or nothing where there are none. */
function trimmed(block: Block, from: number, to: number): TextRange | undefined {
  const words = block.plain.slice(from, to);
  const left = words.length - words.replace(/^[\s,;。]+/u, '').length;
  const right = words.replace(/[\s,;。:]+$/u, '').length;
  return right > left ? within(block, from + left, from + right) : undefined;
}

/** The words of a line that holds no clause. */
function ownText(block: Block): TextRange {
  return trimmed(block, textStart(block), block.plain.length) ?? block;
}

function reportLoose(graph: GraphBuilder, block: Block, number: number): void {
  graph.report(
    {
      code: 'assignment-without-target',
      severity: 'warning',
      message: `Clause ${number} stands on no task, project, action or measure of the plan.`,
    },
    block,
  );
}
