import type { EdgeOf } from '../../model/graph-edge.ts';
import type { NodeOf } from '../../model/graph-node.ts';
import { edgeId, type NodeId } from '../../model/ids.ts';
import type { InferredGround } from '../../model/provenance.ts';
import { alignRows, type RowCandidate } from '../align-rows.ts';
import { bestSentence } from '../best-sentence.ts';
import type { Block, TextRange } from '../block.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { halfWidth } from '../half-width.ts';
import { longestRun } from '../longest-run.ts';
import { OverlapIndex, workClauses } from '../overlap-index.ts';
import type { Rule } from '../rule.ts';
import { overlapTerms } from '../term-overlap.ts';
import { workTexts, type WorkText } from '../work-texts.ts';

const RULE = 'reworded-row';
/** How many texts are weighed for a row. */
const WEIGHED = 4;
/** A clause this long that stands in a text word for word is no chance. */
const VERBATIM = 6;
/** A whole clause or a run of words this long divides the one item that repeats it, whatever else the row divides, and so surely. */
const LONG_CLAUSE = 11;
const LONG_RUN = 14;
const REPEATED = 0.85;
/** A clause names an item whose words it shares at least this much; the other way round half of that is enough. */
const NAMES = 0.72;
/** A box in other words shares at least this much of them with its own title. */
const IN_TITLE = 0.05;

/** A row of the annex COVERS what it says in other words: the text that holds its words, as the annex walks through the plan. */
export const rewordedRows: Rule = ({ outline, graph }) => {
  const rows = [...graph.nodes.values()].filter((node) => node.label === 'Assignment');
  if (rows.length === 0) return;
  const texts = workTexts(graph, outline);
  const index = new OverlapIndex(
    texts.map((text) => ({ value: text, title: text.title, plain: text.plain })),
  );
  const boxes = boxesOf(graph, texts);
  const stated = statedCovers(graph);
  const candidates = rows.map((row) => {
    const clauses = workClauses(halfWidth(row.properties.text));
    const found = index.find(clauses, WEIGHED).map((match) => ({ match, fit: fitOf(match, clauses) }));
    const certain = found.filter(({ match }) => stated.get(row.id)?.has(match.value.node.id) === true);
    return certain.length > 0 ? certain.map(({ match }) => ({ match, fit: 1 })) : found;
  });
  const path = alignRows(candidates);
  rows.forEach((row, at) => {
    const own = stated.get(row.id) ?? new Set<NodeId>();
    const chosen = path[at];
    const named = [...own].some((id) => !graph.nodes.get(id)?.properties.number?.startsWith('专栏'));
    if (chosen !== undefined && !own.has(chosen.match.value.node.id) && !named) {
      addCover(graph, row, chosen.match.value, confidenceOf(chosen), index);
    }
    addNamedParts(graph, row, own, texts, index);
    addNamedProjects(graph, row, own, boxes, index);
    const repeated = addRepeatedRuns(graph, row, texts, index);
    if (own.size === 0 && chosen === undefined && !repeated) reportUncovered(graph, row);
  });
};

function statedCovers(graph: GraphBuilder): Map<NodeId, Set<NodeId>> {
  const covers = new Map<NodeId, Set<NodeId>>();
  for (const edge of graph.edges.values()) {
    if (edge.type !== 'COVERS') continue;
    covers.set(edge.source, (covers.get(edge.source) ?? new Set()).add(edge.target));
  }
  return covers;
}

/** How well a text fits a row: by the words it holds, by its title, and by whole clauses repeated word for word. */
function fitOf(match: RowCandidate<WorkText>['match'], clauses: readonly string[]): number {
  const long = clauses.filter((clause) => clause.length >= VERBATIM);
  const repeated = long.filter((clause) => match.value.plain.includes(clause)).length;
  return (
    match.inText * 0.6 + match.inTitle * 0.25 + (long.length === 0 ? 0 : (repeated / long.length) * 0.35)
  );
}

function confidenceOf({ fit }: RowCandidate<WorkText>): number {
  return Math.round(Math.min(0.97, 0.62 + fit * 0.34) * 100) / 100;
}

/** Where a row names an action, its clauses name the action's measures in other words too. */
function addNamedParts(
  graph: GraphBuilder,
  row: NodeOf<'Assignment'>,
  own: ReadonlySet<NodeId>,
  texts: readonly WorkText[],
  index: OverlapIndex<WorkText>,
): void {
  const actions = [...own].filter((id) => graph.nodes.get(id)?.label === 'Action');
  const parts = texts.filter(
    ({ node }) => actions.some((action) => node.id.startsWith(`${action}.`)) && !own.has(node.id),
  );
  const clauses = halfWidth(row.properties.text)
    .split(/[,。;、]/u)
    .map(overlapTerms);
  for (const part of parts) {
    const title = overlapTerms(part.title);
    for (const clause of clauses) {
      const holds = index.weights.share(title, clause);
      if (holds < NAMES || index.weights.share(clause, title) < NAMES / 2) continue;
      addCover(graph, row, part, Math.round(holds * 95) / 100, index, clause);
      break;
    }
  }
}

/** A long run of a row that stands word for word in the paragraph of just one item divides that item. */
function addRepeatedRuns(
  graph: GraphBuilder,
  row: NodeOf<'Assignment'>,
  texts: readonly WorkText[],
  index: OverlapIndex<WorkText>,
): boolean {
  let found = false;
  for (const clause of halfWidth(row.properties.text).split(/[,。;]/u)) {
    for (const { value } of index.find([clause], WEIGHED)) {
      if (graph.edges.has(edgeId('COVERS', row.id, value.node.id))) continue;
      const run = longestRun(clause, value.plain);
      if (run.length < LONG_RUN && (run !== clause || run.length < LONG_CLAUSE)) continue;
      const holders = index.holding(run);
      if (holders.length === 1 && texts.includes(value)) {
        addCover(graph, row, value, REPEATED, index, overlapTerms(run));
        found = true;
      }
    }
  }
  return found;
}

/** Where a row carries out a project that no box is called, the box whose own items have its words is meant. */
function addNamedProjects(
  graph: GraphBuilder,
  row: NodeOf<'Assignment'>,
  own: ReadonlySet<NodeId>,
  boxes: readonly Box[],
  index: OverlapIndex<WorkText>,
): void {
  if ([...own].some((id) => boxes.some((box) => box.project.id === id))) return;
  for (const [, called = ''] of halfWidth(row.properties.text).matchAll(/组织实施([^,。;]+?)工程/gu)) {
    const terms = overlapTerms(called);
    const [best] = boxes
      .filter((box) => index.weights.share(terms, overlapTerms(box.text.title)) >= IN_TITLE)
      .map((box) => ({ box, share: index.weights.share(terms, box.terms) }))
      .sort((a, b) => b.share - a.share);
    if (best === undefined || best.share < NAMES) continue;
    addCover(graph, row, best.box.text, Math.round(best.share * 95) / 100, index, terms);
  }
}

interface Box {
  readonly project: NodeOf<'Project'>;
  /** The project as a text: its heading and its items' titles. */
  readonly text: WorkText;
  readonly terms: ReadonlySet<string>;
}

function boxesOf(graph: GraphBuilder, texts: readonly WorkText[]): Box[] {
  return [...graph.nodes.values()].flatMap((project): Box[] => {
    if (project.label !== 'Project' || project.properties.level !== 1) return [];
    const items = texts.filter(({ node }) => node.id.startsWith(`${project.id}.`));
    const plain = [project.name, ...items.map((item) => item.title)].map(halfWidth).join('\n');
    const text = {
      node: project,
      title: halfWidth(project.name),
      paragraphs: items.flatMap((item) => item.paragraphs),
      plain,
    };
    return [{ project, text, terms: overlapTerms(plain) }];
  });
}

function addCover(
  graph: GraphBuilder,
  row: NodeOf<'Assignment'>,
  text: WorkText,
  confidence: number,
  index: OverlapIndex<WorkText>,
  terms: ReadonlySet<string> = overlapTerms(halfWidth(row.properties.text)),
): void {
  const [place] = row.provenance;
  if (place.basis === 'REGISTER') return;
  const there = text.paragraphs
    .flatMap(({ block, range }) => {
      const found = bestSentence(graph.document.text, range, terms, index.weights);
      return found === undefined ? [] : [{ block, ...found }];
    })
    .reduce<{ block: Block; range: TextRange; share: number } | undefined>(
      (best, found) => (best === undefined || found.share > best.share ? found : best),
      undefined,
    );
  if (there === undefined) return;
  const { document, passage, start, end, quote } = place;
  const inferred = { basis: 'INFERRED', rule: RULE, confidence } as const;
  const grounds: [InferredGround, InferredGround] = [
    { document, passage, start, end, quote, ...inferred },
    { ...graph.span(there.block, there.range), ...inferred },
  ];
  const edge: Omit<EdgeOf<'COVERS'>, 'id'> = {
    type: 'COVERS',
    source: row.id,
    target: text.node.id,
    properties: {},
    provenance: grounds,
  };
  graph.addEdge(edge);
}

function reportUncovered(graph: GraphBuilder, row: NodeOf<'Assignment'>): void {
  const [place] = row.provenance;
  const block = place.basis === 'REGISTER' ? undefined : graph.blockAt(place.passage);
  if (block === undefined) return;
  graph.report(
    {
      code: 'assignment-without-target',
      severity: 'warning',
      message: `Row ${row.properties.number ?? row.id} fits no task, project, action or measure of the plan.`,
    },
    block,
  );
}
