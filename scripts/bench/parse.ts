import { Command, InvalidArgumentError } from 'commander';
import { readGraph } from '../../graph/ingest/read-graph.ts';
import { shippedRegister } from '../read-inputs.ts';
import { seededPlan } from './seeded-plan.ts';

/** How many times the tasks, each against the same goals. */
const TIMES = [1, 10, 100];

interface BenchOptions {
  readonly tasks: number;
  readonly rounds: number;
  readonly seed: number;
}

/** `npm run bench:parse`: the time of reading seeded plans with 1, 10 and 100 times the tasks, and its ratio to the first. */
export async function run(args: readonly string[], root: string): Promise<void> {
  const program = new Command('npm run bench:parse --')
    .description(
      'Times the reading of seeded plans with 1, 10 and 100 times the tasks against the same goals.',
    )
    .option('--tasks <number>', 'tasks of the smallest plan', count, 30)
    .option('--rounds <number>', 'rounds, alternating over the sizes', count, 5)
    .option('--seed <number>', 'seed of the plans', count, 1)
    .action((options: BenchOptions) => {
      bench(options, root);
    });
  await program.parseAsync([...args], { from: 'user' });
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It must be a whole number from 1 on.');
  return number;
}

function bench({ tasks, rounds, seed }: BenchOptions, root: string): void {
  const register = shippedRegister(root);
  const plans = TIMES.map((times) => new TextEncoder().encode(seededPlan(tasks * times, seed)));
  const samples = TIMES.map((): number[] => []);
  const memory = TIMES.map(() => 0);
  // The first round warms the compiler up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    plans.forEach((plan, at) => {
      const started = performance.now();
      readGraph(plan, 'seeded.txt', register);
      if (round > 0) samples[at]?.push(performance.now() - started);
      memory[at] = Math.max(memory[at] ?? 0, process.memoryUsage().heapUsed);
    });
  }
  const base = median(samples[0] ?? []);
  TIMES.forEach((times, at) => {
    const sorted = (samples[at] ?? []).toSorted((a, b) => a - b);
    const middle = median(sorted);
    process.stdout.write(
      `${String(tasks * times).padStart(6)} tasks  median ${middle.toFixed(0)} ms (${(sorted[0] ?? 0).toFixed(0)}–${(sorted.at(-1) ?? 0).toFixed(0)})  ${(middle / base).toFixed(1)} × for ${times} × the tasks  heap ≤ ${Math.round((memory[at] ?? 0) / 1e6)} MB\n`,
    );
  });
}

function median(samples: readonly number[]): number {
  return samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? 0;
}
