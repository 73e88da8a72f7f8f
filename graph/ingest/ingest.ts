import { mergeGraphs } from '../model/merge-graphs.ts';
import type { PlanGraph } from '../model/plan-graph.ts';
import { buildOutline } from './build-outline.ts';
import type { Block } from './block.ts';
import { GraphBuilder } from './graph-builder.ts';
import type { Outline } from './outline.ts';
import type { PlanDocument } from './plan-document.ts';
import { findClauses, type FoundClause } from './responsibility/find-clauses.ts';
import type { UnitTest } from './responsibility/split-units.ts';
import { RULES } from './rules/rules.ts';
import { splitDocuments, type DocumentPart } from './split-documents.ts';
import { UnitNamer } from './unit-namer.ts';
import type { UnitRegister } from './unit-register.ts';

/** Reads a file into a graph, each of its documents in turn: its order first, then rule by rule what the order means. */
export function ingest(document: PlanDocument, register: UnitRegister): PlanGraph {
  const parts = splitDocuments(document.text);
  const graphs = parts.map((part) => ingestPart(document, part, register));
  const [only] = graphs;
  return only !== undefined && graphs.length === 1 ? only : mergeGraphs(graphs);
}

function ingestPart(document: PlanDocument, part: DocumentPart, register: UnitRegister): PlanGraph {
  const outline = buildOutline(document, part);
  const graph = new GraphBuilder(outline.document, outline.blocks);
  const namer = new UnitNamer(graph, register, outline.region);
  const clauses = clausesOf(outline, namer.test);
  for (const found of clauses.values()) for (const { clause } of found) namer.learn(clause.parties);
  for (const rule of RULES) rule({ outline, register, graph, namer, clauses });
  for (const block of outline.blocks) {
    if (graph.claims.has(block.ordinal)) continue;
    graph.report(
      {
        code: 'passage-unclaimed',
        severity: 'info',
        message: `No rule understood the line “${excerpt(block.text)}”.`,
      },
      block,
    );
  }
  return graph.finish();
}

/** The clauses of every line but those of the page and of tables, which are read by their columns. */
function clausesOf(outline: Outline, test: UnitTest): ReadonlyMap<Block, readonly FoundClause[]> {
  const others = new Set<Block>([
    ...outline.furniture,
    ...outline.notice,
    ...outline.duties.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell?.block ?? []))),
  ]);
  const clauses = new Map<Block, readonly FoundClause[]>();
  for (const block of outline.blocks) {
    const found = others.has(block) ? [] : findClauses(block.plain, test);
    if (found.length > 0) clauses.set(block, found);
  }
  return clauses;
}

function excerpt(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
