import type { GraphNode } from '../../model/graph-node.ts';
import type { InferredGround } from '../../model/provenance.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { halfWidth } from '../half-width.ts';
import { MEASURE_SUFFIX } from '../plan-words.ts';
import type { Rule } from '../rule.ts';
import { SupportIndex, type Evidence } from '../support-evidence.ts';
import { supportSentences, type PlacedSentence } from '../support-sentences.ts';
import { workTexts } from '../work-texts.ts';

const RULE = 'shared-phrases';
/** A scale that reads evidence as confidence; between two rows it is interpolated, below the first there is none. */
type Scale = readonly (readonly [evidence: number, confidence: number])[];

/** For statements: evidence in bits. */
const STATEMENT_SCALE: Scale = [
  [5, 0.35],
  [6.3, 0.5],
  [7.5, 0.65],
  [9, 0.75],
  [12, 0.85],
  [16, 0.93],
];
/** For indicators: the share of the name that is found, shorter names than this many characters counting less. */
const INDICATOR_SCALE: Scale = [
  [0.35, 0.4],
  [0.5, 0.52],
  [0.7, 0.65],
  [1, 0.8],
  [1.4, 0.9],
];
const WHOLE_NAME = 4;
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
      if (judged.evidence > (best.get(id)?.evidence ?? 0)) best.set(id, judged);
    }
    const surest = [...best.values()].sort((a, b) => b.evidence - a.evidence).slice(0, MOST_PER_GOAL);
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
    return index.find(plain).flatMap((found) => judged(found, found.bits, STATEMENT_SCALE));
  }
  return index.coverage(plain.replace(MEASURE_SUFFIX, '')).flatMap((found) => {
    const length = found.phrases.reduce((total, phrase) => total + phrase.length, 0);
    const telling = found.bits === 0 ? 0 : Math.min(1, length / WHOLE_NAME);
    return judged(found, found.share * telling, INDICATOR_SCALE);
  });
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
