import password from '@inquirer/password';
import { Command } from 'commander';
import { UnusableInputError } from '../graph/model/errors.ts';
import type { RecordSource } from '../graph/model/graph-record.ts';
import { databaseFault } from '../graph/store/neo4j/database-error.ts';
import { LoadError } from '../graph/store/neo4j/load/load-error.ts';
import { loadGraph } from '../graph/store/neo4j/load/load-graph.ts';
import { removePlans } from '../graph/store/neo4j/load/remove-plans.ts';
import type { Difference, LoadReport } from '../graph/store/neo4j/load/load-report.ts';
import type { DatabaseAddress } from '../graph/store/neo4j/open-driver.ts';
import { ConfigError, readConfig } from '../server/config.ts';
import { createProgressBar } from './progress-bar.ts';
import { shippedPlan, shippedRegister } from './read-inputs.ts';
import { openRecords } from './record-source.ts';

interface LoadCommandOptions {
  readonly uri?: string;
  readonly username?: string;
  readonly database?: string;
  readonly dryRun?: boolean;
  readonly remove?: readonly string[];
}

const DEFAULT_URI = 'neo4j://localhost:7687';

/** `npm run load`: brings plans into a Neo4j database, or takes them out of it. */
export async function run(args: readonly string[], root: string): Promise<void> {
  const program = new Command('npm run load --')
    .description(
      'Loads plans into Neo4j; without a file, the plan that ships with Plan Atlas. A plan that the database holds is ' +
        'replaced at once when the new one is whole; loading the same again writes nothing.',
    )
    .argument('[file...]', 'documents or graph files')
    .option('--uri <address>', `the database (NEO4J_URI, default ${DEFAULT_URI})`)
    .option('--username <name>', 'who loads (NEO4J_USERNAME, default neo4j)')
    .option('--database <name>', 'the name of the database (NEO4J_DATABASE, default neo4j)')
    .option('--dry-run', 'compare only: say what would be added, changed and removed')
    .option('--remove <plan...>', 'remove these plans, named by id, instead of loading')
    .addHelpText('after', '\nThe password is read from NEO4J_PASSWORD, or asked for.')
    .action(async (files: readonly string[], options: LoadCommandOptions) => {
      const address = { uri: options.uri ?? process.env['NEO4J_URI'] ?? DEFAULT_URI };
      try {
        await load(files, options, root);
      } catch (error) {
        const expected = [UnusableInputError, LoadError, ConfigError].some((kind) => error instanceof kind);
        const fault = databaseFault(error);
        if (!expected && fault === undefined) throw error;
        const sentence =
          fault === undefined
            ? (error as Error).message
            : `${fault.sentence} (${address.uri}, database ${options.database ?? process.env['NEO4J_DATABASE'] ?? 'neo4j'})`;
        process.stderr.write(`${sentence}\n`);
        process.exitCode = 1;
      }
    });
  await program.parseAsync([...args], { from: 'user' });
}

/** The database's address; asks for the password where the environment has none and somebody sits at the terminal. */
async function addressOf(options: LoadCommandOptions): Promise<DatabaseAddress> {
  const given = process.env['NEO4J_PASSWORD'];
  const { neo4j } = readConfig({
    neo4jUri: options.uri ?? (process.env['NEO4J_URI'] || DEFAULT_URI),
    neo4jUsername: options.username,
    neo4jDatabase: options.database,
  });
  if (neo4j === undefined) throw new ConfigError(['NEO4J_URI must be an address.']);
  if (given !== undefined) return neo4j;
  if (!process.stdin.isTTY)
    throw new ConfigError(['NEO4J_PASSWORD is not set, and there is no terminal to ask for the password.']);
  return {
    ...neo4j,
    password: await password({ message: `Password of ${neo4j.username} at ${neo4j.uri}:` }),
  };
}

async function load(files: readonly string[], options: LoadCommandOptions, root: string): Promise<void> {
  if (options.remove !== undefined) {
    if (files.length > 0)
      throw new ConfigError(['--remove takes ids of plans and no files; load files in another call.']);
    const address = await addressOf(options);
    process.stdout.write(
      reportOf(await removePlans(address, options.remove), `Removed ${options.remove.join(', ')}`),
    );
    return;
  }
  const register = shippedRegister(root);
  // All inputs are read before anything is written, so that a mistake in the last one is told first.
  const sources: RecordSource[] = [];
  for (const file of files.length > 0 ? files : [shippedPlan(root)])
    sources.push(await openRecords(file, register));
  const address = await addressOf(options);
  for (const source of sources) {
    const bar = createProgressBar();
    try {
      const dryRun = options.dryRun ?? false;
      const report = await loadGraph(address, source, { dryRun, onProgress: bar.show });
      bar.clear();
      process.stdout.write(describe(report, dryRun));
    } finally {
      bar.clear();
    }
  }
}

function describe(report: LoadReport, dryRun: boolean): string {
  const same = report.unchanged.map((plan) => `${plan} is in the database as it is; nothing was written.\n`);
  if (report.plans.length === 0) return same.join('');
  return same.join('') + reportOf(report, `${dryRun ? 'Would load' : 'Loaded'} ${report.plans.join(', ')}`);
}

function reportOf({ nodes, edges }: LoadReport, what: string): string {
  const line = (name: string, { added, changed, removed }: Difference) =>
    `  ${name} ${added} added, ${changed} changed, ${removed} removed\n`;
  return `${what}.\n${line('nodes', nodes)}${line('edges', edges)}`;
}
