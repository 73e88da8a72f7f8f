import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { standingOf, type GraphEdge } from '../graph/model/graph-edge.ts';
import type { PlanGraph } from '../graph/model/plan-graph.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../graph/ontology/confidence.ts';
import { readInput, shippedPlan, shippedRegister } from './read-inputs.ts';

const judgement = z.object({
  source: z.string(),
  target: z.string(),
  verdict: z.enum(['yes', 'no']),
  reason: z.string(),
});
const supporter = z.object({
  indicator: z.string(),
  rank: z.coerce.number(),
  source: z.string(),
  reason: z.string(),
});

/** How well inferred edges fit a reader's table. */
export interface Fit {
  /** Edges that the table judges. */
  readonly judged: number;
  readonly right: number;
  /** Pairs that the table holds right. */
  readonly wanted: number;
  readonly found: number;
}

/** A stretch of confidences and how many of its judged edges the reader signs. */
export interface Bucket {
  readonly from: number;
  readonly to: number;
  readonly judged: number;
  readonly right: number;
}

/** What the reader's tables say of the shipped plan's inferred edges. */
export interface InferenceReport {
  readonly covers: Fit;
  /** SUPPORTS at or above the default minConfidence. */
  readonly supports: Fit;
  readonly calibration: readonly Bucket[];
  /** Indicators whose best three hold what the reader names first, of those for which the reader names any. */
  readonly indicators: { readonly met: readonly string[]; readonly missed: readonly string[] };
}

/** Compares the inferred edges of the shipped plan with the judgements under data/judgements. */
export function checkInference(root: string, graph: PlanGraph): InferenceReport {
  const read = <T>(name: string, schema: z.ZodType<T>): T[] =>
    z.array(schema).parse(
      parse(readFileSync(join(root, 'data', 'judgements', name), 'utf8'), {
        columns: true,
        delimiter: '\t',
        quote: null,
      }),
    );
  const edges = graph.edges.map((edge) => ({ edge, ...standingOf(edge.provenance) }));
  const supports = edges.filter(({ edge, basis }) => edge.type === 'SUPPORTS' && basis === 'INFERRED');
  const verdicts = read('supports.tsv', judgement);
  const shown = supports.filter(({ confidence = 1 }) => confidence >= DEFAULT_MIN_CONFIDENCE);
  const signed = new Map(verdicts.map((row) => [keyOf(row), row.verdict === 'yes']));
  return {
    covers: fitOf(
      edges.filter(({ edge }) => edge.type === 'COVERS').map(({ edge }) => edge),
      read('covers.tsv', judgement),
    ),
    supports: fitOf(
      shown.map(({ edge }) => edge),
      verdicts,
    ),
    calibration: [0.35, 0.5, 0.6, 0.7, 0.75, 0.85, 1.01].slice(0, -1).map((from, at, all) => {
      const to = all[at + 1] ?? 1.01;
      const judged = supports.flatMap(({ edge, confidence = 1 }) => {
        const verdict = signed.get(keyOf(edge));
        return confidence >= from && confidence < to && verdict !== undefined ? [verdict] : [];
      });
      return { from, to, judged: judged.length, right: judged.filter(Boolean).length };
    }),
    indicators: bestThree(supports, read('indicator-supporters.tsv', supporter)),
  };
}

function keyOf({ source, target }: { readonly source: string; readonly target: string }): string {
  return `${source} ${target}`;
}

function fitOf(edges: readonly GraphEdge[], table: readonly z.output<typeof judgement>[]): Fit {
  const verdicts = new Map(table.map((row) => [keyOf(row), row.verdict]));
  const drawn = new Set(edges.map(keyOf));
  const judged = [...drawn].filter((key) => verdicts.has(key));
  const wanted = table.filter((row) => row.verdict === 'yes').map(keyOf);
  return {
    judged: judged.length,
    right: judged.filter((key) => verdicts.get(key) === 'yes').length,
    wanted: wanted.length,
    found: wanted.filter((key) => drawn.has(key)).length,
  };
}

function bestThree(
  supports: readonly { edge: GraphEdge; confidence?: number }[],
  table: readonly z.output<typeof supporter>[],
): InferenceReport['indicators'] {
  const first = new Map(table.filter(({ rank }) => rank === 1).map((row) => [row.indicator, row.source]));
  const isMet = ([indicator, source]: [string, string]) =>
    supports
      .filter(({ edge }) => edge.target === indicator)
      .sort((a, b) => (b.confidence ?? 1) - (a.confidence ?? 1))
      .slice(0, 3)
      .some(({ edge }) => edge.source === source || edge.source.startsWith(`${source}.`));
  const met = [...first].filter(isMet).map(([indicator]) => indicator);
  return { met, missed: [...first.keys()].filter((indicator) => !met.includes(indicator)) };
}

/** `npm run check:inference`: prints precision and recall of what was inferred against the reader's tables. */
export async function run(args: readonly string[], root: string): Promise<void> {
  const program = new Command('npm run check:inference --')
    .description(
      'Prints precision and recall of the inferred edges against the reader’s tables in data/judgements.',
    )
    .action(() => {
      const report = checkInference(root, readInput(shippedPlan(root), shippedRegister(root)));
      const share = (part: number, whole: number) =>
        `${part}/${whole} = ${whole === 0 ? '–' : (part / whole).toFixed(3)}`;
      const lines = [
        `COVERS: precision ${share(report.covers.right, report.covers.judged)}, recall ${share(report.covers.found, report.covers.wanted)}`,
        `SUPPORTS from confidence ${DEFAULT_MIN_CONFIDENCE}: precision ${share(report.supports.right, report.supports.judged)}, recall ${share(report.supports.found, report.supports.wanted)}`,
        ...report.calibration.map(
          ({ from, to, right, judged }) =>
            `  confidence ${from}–${Math.min(to, 1)}: signed ${share(right, judged)}`,
        ),
        `Indicators whose best three hold the reader's first: ${share(report.indicators.met.length, report.indicators.met.length + report.indicators.missed.length)}; missed ${report.indicators.missed.join(', ') || 'none'}`,
      ];
      process.stdout.write(`${lines.join('\n')}\n`);
    });
  await program.parseAsync([...args], { from: 'user' });
}
