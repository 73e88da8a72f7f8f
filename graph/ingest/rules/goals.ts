import type { NodeId } from '../../model/ids.ts';
import type { Ground } from '../../model/provenance.ts';
import { addItem, asStructure, firstClause, planId } from '../add-item.ts';
import type { Block } from '../block.ts';
import { deadlineOf } from '../deadline.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { textOf, type Paragraph } from '../outline.ts';
import { partsOfKind } from '../part-kind.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

/** Under 发展目标 the paragraph without a title is the overall Goal, each titled one a named Goal; their sentences are statements. */
export const goals: Rule = ({ outline, graph }) => {
  for (const { section } of partsOfKind(outline, 'goals')) {
    graph.claim(section.block);
    const whole = { id: planId(graph), ground: asStructure(graph, section.block, section.title) };
    let named = 0;
    const paragraphs = textOf(section);
    const overall = paragraphs.find((paragraph) => paragraph.title === undefined);
    const general = overall === undefined ? undefined : deadlineOf(graph.words(overall.body));
    for (const paragraph of paragraphs) {
      const isOverall = paragraph === overall;
      if (!isOverall) named += 1;
      const range = isOverall
        ? paragraph.body
        : (paragraph.title ?? firstClause(paragraph.block, paragraph.body.start - paragraph.block.start));
      const deadline = deadlineOf(graph.words(paragraph.body)) ?? general;
      const place = isOverall ? 'overall' : String(named);
      const goal = addItem(graph, {
        label: 'Goal',
        place,
        name: isOverall ? '总体目标' : graph.words(range),
        ...(isOverall ? { drawnNumber: '' } : {}),
        block: paragraph.block,
        range,
        whole,
        properties: {
          level: 1,
          order: isOverall ? 0 : named,
          kind: isOverall ? 'overall' : 'named',
          ...(deadline ?? {}),
        },
      });
      addStatements(graph, paragraph, place, goal);
    }
  }
};

function addStatements(
  graph: GraphBuilder,
  paragraph: Paragraph,
  place: string,
  goal: { readonly id: NodeId; readonly ground: Ground },
): void {
  const { block, body } = paragraph;
  const placeOfGoal = asStructure(graph, block, paragraph.title ?? wholeSentence(block, body.start));
  sentencesOf(graph.document.text, body).forEach((range, index) => {
    addItem(graph, {
      label: 'Goal',
      place: `${place}.${index + 1}`,
      name: graph.words(range),
      ...(place === 'overall' ? { drawnNumber: '' } : {}),
      block,
      range,
      whole: { id: goal.id, ground: placeOfGoal },
      properties: {
        level: 2,
        order: index + 1,
        kind: 'statement',
        ...(deadlineOf(graph.words(range)) ?? {}),
      },
    });
  });
}

function wholeSentence(block: Block, start: number): { start: number; end: number } {
  return firstClause(block, start - block.start);
}
