import { Command } from 'commander';
import { toGraphFile } from '../graph/export/graph-file.ts';
import { UnusableInputError } from '../graph/model/errors.ts';
import type { PlanGraph } from '../graph/model/plan-graph.ts';
import { LABEL_KEYS, LABELS } from '../graph/ontology/labels.ts';
import { readInput, shippedRegister } from './read-inputs.ts';
import { writeWhole } from './write-whole.ts';

/** `npm run parse`: reads a document, says how much of it was understood, and writes the graph file. */
export async function run(args: readonly string[], root: string): Promise<void> {
  const program = new Command('npm run parse --')
    .description('Reads a plan into a graph and says how much of it was understood.')
    .argument('<file>', 'the document, as text or as a saved page')
    .option('-o, --out <graph.json>', 'where to write the graph file')
    .action(async (file: string, options: { out?: string }) => {
      await parse(file, options.out, root);
    });
  await program.parseAsync([...args], { from: 'user' });
}

async function parse(file: string, out: string | undefined, root: string): Promise<void> {
  try {
    const graph = readInput(file, shippedRegister(root));
    process.stdout.write(reportOf(graph));
    if (out !== undefined) await writeWhole(out, [toGraphFile(graph)]);
    if (graph.problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof UnusableInputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function reportOf(graph: PlanGraph): string {
  const lines: string[] = [];
  for (const document of graph.documents) {
    const { passages, claimed, furniture, unclaimed } = graph.coverage[document.id] ?? {
      passages: 0,
      claimed: 0,
      furniture: 0,
      unclaimed: 0,
    };
    lines.push(`${document.id}  ${document.title}`);
    lines.push(`passages ${passages}: ${claimed} claimed, ${furniture} furniture, ${unclaimed} unclaimed`);
  }
  const counts = LABEL_KEYS.map(
    (label) => [LABELS[label].name.zh, graph.nodes.filter((node) => node.label === label).length] as const,
  );
  lines.push(counts.map(([name, count]) => `${name} ${count}`).join(' · '));
  lines.push(`nodes ${graph.nodes.length}, edges ${graph.edges.length}, problems ${graph.problems.length}`);
  for (const { document, line, severity, code, message } of graph.problems) {
    lines.push(`${document}:${line} ${severity} ${code} ${message}`);
  }
  return `${lines.join('\n')}\n`;
}
