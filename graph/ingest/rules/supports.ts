import type { GraphNode } from '../../model/graph-node.ts';
import type { InferredGround } from '../../model/provenance.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { halfWidth } from '../half-width.ts';
import { MEASURE_SUFFIX } from '../plan-words.ts';
import { RELATED_TERMS } from '../related-terms.ts';
import type { Rule } from '../rule.ts';
import { SupportIndex, type Evidence } from '../support-evidence.ts';
import { supportSentences, type PlacedSentence } from '../support-sentences.ts';
import { workTexts } from '../work-texts.ts';

const RULE = 'shared-phrases';
/** A scale that reads evidence as confidence; between two rows it is interpolated, below the first there is none. */
type Scale = readonly (readonly [evidence: number, confidence: number])[];

/** For statements: evidence in bits. */
const STATEMENT_SCALE: Scale = [
  [5, 0.3],
  [6.3, 0.42],
  [7.3, 0.6],
  [9, 0.75],
  [12, 0.85],
  [16, 0.93],
];
/** For indicators: the share of the name that the sentence holds, and half as much again of what the title holds. */
const INDICATOR_SCALE: Scale = [
  [0.35, 0.3],
  [0.55, 0.42],
  [0.72, 0.6],
  [1, 0.78],
  [1.3, 0.9],
];
/** One phrase alone, of fewer characters than this and not in the title, says too little to be sure. */
const LONG_PHRASE = 6;
const UNSURE = 0.45;
/** A name that more than one item in this many bits says is no name of one matter: the title has to have it. */
const RARE_NAME = 6.5;
/** A term of the field that few items have is what they are about, though their title lacks it. */
const RARE_TERM = 5.5;
/** A goal keeps at most so many items: the surest. */
const MOST_PER_GOAL = 12;

/** An item SUPPORTS the goal statement or the indicator whose matter one of its sentences shares, phrase by phrase. */
export const supports: Rule = ({ outline, graph }) => {
  const goals = [...graph.nodes.values()].filter(isTarget);
  if (goals.length === 0) return;
  const index = new SupportIndex(supportSentences(graph, workTexts(graph, outline)), ({ node }) => node.id);
  for (const goal of goals) {
    const best = new Map<string, Judged>();
    for (const judged of judge(goal, index)) {
      const { id } = judged.place.node;
      if (judged.confidence > (best.get(id)?.confidence ?? 0)) best.set(id, judged);
    }
    const surest = [...best.values()]
      .sort((a, b) => b.confidence - a.confidence || b.evidence - a.evidence)
      .slice(0, MOST_PER_GOAL);
    for (const judged of surest) addSupport(graph, goal, judged);
  }
};

interface Judged {
  readonly place: PlacedSentence;
  readonly evidence: number;
  readonly confidence: number;
}

function judge(goal: GraphNode, index: SupportIndex<PlacedSentence>): Judged[] {
  const plain = halfWidth(goal.name);
  const judged = ({ value }: Evidence<PlacedSentence>, evidence: number, scale: Scale): Judged[] => {
    const confidence = read(scale, evidence);
    return confidence === undefined ? [] : [{ place: value, evidence, confidence }];
  };
  if (goal.label !== 'Indicator') {
    return index.find(plain).flatMap((found) => {
      const thin =
        found.phrases.length === 1 && !found.inTitle && (found.phrases[0]?.length ?? 0) < LONG_PHRASE;
      return judged(found, found.bits, STATEMENT_SCALE).map((each) =>
        thin ? { ...each, confidence: Math.min(each.confidence, UNSURE) } : each,
      );
    });
  }
  const name = plain.replace(MEASURE_SUFFIX, '');
  const named = index.coverage(name).flatMap((found) => {
    const rare = found.titleShare > 0 || found.phrases.some((phrase) => index.rarity(phrase) >= RARE_NAME);
    const share = found.share + found.titleShare / 2;
    const evidence = found.passing && found.titleShare === 0 ? share / 2 : share;
    return judged(found, rare ? evidence : Math.min(evidence, 0.6), INDICATOR_SCALE);
  });
  return [...named, ...related(plain, index)];
}

/** Sentences about the same matter in other terms of the field. */
function related(name: string, index: SupportIndex<PlacedSentence>): Judged[] {
  return Object.entries(RELATED_TERMS)
    .filter(([term]) => name.includes(term))
    .flatMap(([, terms]) => terms)
    .flatMap((term) =>
      index.having(term).map(({ value, inTitle }) => {
        const rare = index.rarity(term) >= RARE_TERM;
        const confidence = inTitle ? 0.66 : rare ? 0.62 : 0.45;
        return { place: value, evidence: confidence, confidence };
      }),
    );
}

function isTarget(node: GraphNode): boolean {
  if (node.label === 'Goal') return node.properties.kind === 'statement';
  return node.label === 'Indicator' && node.properties.outcome === undefined;
}

function addSupport(graph: GraphBuilder, goal: GraphNode, { place, confidence }: Judged): void {
  const [stated] = goal.provenance;
  if (stated.basis === 'REGISTER') return;
  const inferred = { basis: 'INFERRED', rule: RULE, confidence } as const;
  const { document, passage, start, end, quote } = stated;
  const here: InferredGround = { ...graph.span(place.block, place.range), ...inferred };
  const there: InferredGround = { document, passage, start, end, quote, ...inferred };
  graph.addEdge({
    type: 'SUPPORTS',
    source: place.node.id,
    target: goal.id,
    properties: {},
    provenance: [here, there],
  });
}

function read(scale: Scale, evidence: number): number | undefined {
  let below: Scale[number] | undefined;
  for (const row of scale) {
    if (evidence < row[0]) {
      if (below === undefined) return undefined;
      const share = (evidence - below[0]) / (row[0] - below[0]);
      return Math.round((below[1] + share * (row[1] - below[1])) * 100) / 100;
    }
    below = row;
  }
  return below?.[1];
}
