import type { PlanGraph } from '../model/plan-graph.ts';
import { buildOutline } from './build-outline.ts';
import { GraphBuilder } from './graph-builder.ts';
import type { PlanDocument } from './plan-document.ts';
import { RULES } from './rules/rules.ts';
import type { UnitRegister } from './unit-register.ts';

/** Reads a document into a graph: its order first, then rule by rule what the order means. */
export function ingest(document: PlanDocument, register: UnitRegister): PlanGraph {
  const outline = buildOutline(document);
  const graph = new GraphBuilder(outline.document, outline.blocks);
  for (const rule of RULES) rule({ outline, register, graph });
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

function excerpt(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
