import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { createCsvWriter, type CsvContent } from '../graph/export/csv-writer.ts';
import {
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
  type ExportFormatName,
} from '../graph/export/export-formats.ts';
import { UnusableInputError } from '../graph/model/errors.ts';
import { recordsOf, type RecordSource } from '../graph/model/graph-record.ts';
import { mergeGraphs } from '../graph/model/merge-graphs.ts';
import { answerGraph } from './export/answer-graph.ts';
import { readQuestion } from './export/read-question.ts';
import { writePieces, type Written } from './export/write-pieces.ts';
import { readInput, shippedPlan, shippedRegister } from './read-inputs.ts';
import { openRecords } from './record-source.ts';
import { printPieces, writeWhole } from './write-whole.ts';

interface ExportOptions {
  readonly format: ExportFormatName;
  readonly out?: string;
  readonly only?: Exclude<CsvContent, 'both'>;
  readonly question?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly between?: boolean;
}

const formats = EXPORT_FORMAT_NAMES.map(
  (name) => `  ${name.padEnd(8)} ${EXPORT_FORMATS[name].description}`,
).join('\n');

/** `npm run export`: writes the graph, or the part of it that answers a question, in a format of other programs. */
export async function run(args: readonly string[], root: string): Promise<void> {
  const program = new Command('npm run -s export --')
    .description(
      'Writes the graph of the shipped plan, or of the files given, in a format that other programs read.',
    )
    .addArgument(new Argument('[file...]', 'documents or graph files'))
    .addOption(
      new Option('-f, --format <format>', 'how to write it')
        .choices(EXPORT_FORMAT_NAMES)
        .makeOptionMandatory(),
    )
    .option('-o, --out <file>', 'where to write it; without it, to standard output')
    .option(
      '-q, --question <file.graphql>',
      'only the nodes and edges in the answer to this GraphQL query: a file, or the query itself',
    )
    .option('--variables <json>', "the question's variables", parseVariables)
    .option('--between', 'with a question: also all other edges among the nodes of the answer')
    .addOption(new Option('--only <rows>', 'of CSV: only these rows').choices(['nodes', 'edges']))
    .addHelpText('after', `\nFormats:\n${formats}\n\ndocs/exports.md shows how to open each.`)
    .action(async (files: readonly string[], options: ExportOptions) => {
      try {
        await exportGraph(files, options, root);
      } catch (error) {
        if (!(error instanceof UnusableInputError)) throw error;
        process.stderr.write(`${error.message}\n`);
        process.exitCode = 1;
      }
    });
  await program.parseAsync([...args], { from: 'user' });
}

function parseVariables(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
  } catch {
    // Said below, as of any other text that is no object.
  }
  throw new InvalidArgumentError('It is a JSON object, such as {"id": "unit/miit"}.');
}

/** What is to be written: one file line by line, several joined, or the part of them that a question is answered with. */
async function openSource(
  files: readonly string[],
  options: ExportOptions,
  root: string,
): Promise<RecordSource> {
  const register = shippedRegister(root);
  const [first = shippedPlan(root), ...others] = files;
  if (options.question === undefined && others.length === 0) return await openRecords(first, register);
  // The question is read first, so that a mistake in it is told at once.
  const question =
    options.question === undefined ? undefined : readQuestion(options.question, options.variables);
  const graph = mergeGraphs([first, ...others].map((file) => readInput(file, register)));
  if (question === undefined) return recordsOf(graph);
  const { answer, isCut } = await answerGraph(graph, question, options.between ?? false);
  if (isCut)
    process.stderr.write(
      'The answer is a part of what there is: a page has a next one or a walk was cut short. Ask with a larger `first` or `limit`.\n',
    );
  return recordsOf(answer);
}

async function exportGraph(files: readonly string[], options: ExportOptions, root: string): Promise<void> {
  const { format, out, only } = options;
  if (only !== undefined && format !== 'csv')
    throw new UnusableInputError(`--only goes with --format csv, not with ${format}.`, { file: format });
  for (const name of ['variables', 'between'] as const)
    if (options[name] !== undefined && options.question === undefined)
      throw new UnusableInputError(`--${name} goes with --question.`, { file: name });
  const source = await openSource(files, options, root);
  const writer = only === undefined ? EXPORT_FORMATS[format].open() : createCsvWriter(only);
  const written: Written = { nodes: 0, edges: 0 };
  const pieces = writePieces(source, writer, written);
  if (out === undefined) {
    await printPieces(pieces);
    return;
  }
  await writeWhole(out, pieces);
  process.stderr.write(`Wrote ${out}: ${written.nodes} nodes, ${written.edges} edges.\n`);
}
