import type { Bytes } from './page-bytes.ts';
import type { Measured, Times } from './page-measures.ts';

/** What the report is made of. */
export interface ReportInput {
  readonly measured: readonly Measured[];
  readonly bytes: Bytes;
  readonly rounds: number;
  readonly machine: string;
  readonly date: string;
}

type Row = readonly [what: string, ours: string, peers: string, goal: string, verdict: string];

/** The goals by size: policy, 1k, 5k. */
const GOALS = [
  { first: 1.5, select: 60, frame: 33, task: 120, layout: 0.3 },
  { first: 1.7, select: 120, frame: 33, task: 250, layout: 0.3 },
  { first: 3, select: undefined, frame: 33, task: undefined, layout: undefined },
] as const;

/** The section of docs/performance.md as Markdown. */
export function pageReport({ measured, bytes, rounds, machine, date }: ReportInput): string {
  return [
    '## Page',
    '',
    '`npm run bench:page` writes this section: our canvas, sigma.js 3 and plain Cytoscape 3 (its own renderer, bezier edges)',
    'draw the same seeded networks with known places, in turns, in headless Chromium of 1600×900 without a GPU; the median of',
    `${rounds} rounds, spread in brackets. Measured on ${date}: ${machine}.`,
    'A frame is the 95th percentile of two seconds; layouts are timed with one to three rounds until their picture is drawn.',
    '',
    ...measured.flatMap((one, index) => [`### ${one.size.name}`, '', ...table(sizeRows(one, index)), '']),
    '### The page itself',
    '',
    ...table(bytesRows(bytes)),
  ].join('\n');
}

function sizeRows({ painters, layouts, expand, moved }: Measured, index: number): Row[] {
  const goal = GOALS[index] ?? GOALS[2];
  const { ours, sigma, plain } = painters;
  const beside = (name: 'firstPaint' | 'select' | 'pan' | 'zoom') =>
    `sigma ${shown(sigma[name])}, plain ${shown(plain[name])}`;
  const ratio = median(ours.firstPaint) / median(sigma.firstPaint);
  const fcose = layouts.fcose.time;
  const layoutRatio = median(layouts.ours.time) / median(fcose);
  return [
    [
      'first paint, places known',
      `${shown(ours.firstPaint)}, ${ratio.toFixed(2)} × sigma`,
      beside('firstPaint'),
      `≤ ${goal.first} × sigma`,
      verdict(ratio, goal.first),
    ],
    [
      'select and fade the rest',
      shown(ours.select),
      beside('select'),
      goal.select === undefined ? '' : `≤ ${goal.select} ms`,
      verdict(median(ours.select), goal.select),
    ],
    [
      'frame while panning',
      shown(ours.pan),
      beside('pan'),
      '≤ 33 ms',
      verdict(median(ours.pan), goal.frame + 1),
    ],
    [
      'frame while zooming',
      shown(ours.zoom),
      beside('zoom'),
      '≤ 33 ms',
      verdict(median(ours.zoom), goal.frame + 1),
    ],
    [
      'force layout to rest and drawn',
      shown(layouts.ours.time) + (fcose.length === 0 ? '' : `, ${layoutRatio.toFixed(2)} × fcose`),
      `fcose ${shown(fcose)}, ForceAtlas2 in a worker, 300 rounds, not drawn ${shown(layouts.forceatlas2.time)}`,
      goal.layout === undefined ? '' : `≤ ${goal.layout} × fcose`,
      fcose.length === 0 ? '' : verdict(layoutRatio, goal.layout),
    ],
    [
      'longest task meanwhile',
      shown(layouts.ours.longestTask),
      `fcose ${shown(layouts.fcose.longestTask)}`,
      goal.task === undefined ? '' : `≤ ${goal.task} ms`,
      verdict(median(layouts.ours.longestTask), goal.task),
    ],
    [
      'expand a hub by 30, placed and drawn',
      `${shown(expand)}; ${moved} of the others moved`,
      '',
      index === 2 ? '' : '≤ 150 ms',
      index === 2 ? '' : verdict(median(expand), 150),
    ],
  ];
}

function bytesRows({ first, network, search }: Bytes): Row[] {
  return [
    ['script before something readable, gzip', `${first.toFixed(0)} kB`, '', '≤ 40 kB', verdict(first, 40)],
    [
      'script with the network drawn, gzip',
      `${network.toFixed(0)} kB`,
      '',
      '≤ 170 kB',
      verdict(network, 170),
    ],
    [
      'a key in the search to the list painted, on the plan',
      shown(search),
      '',
      '≤ 50 ms',
      verdict(median(search), 50),
    ],
  ];
}

function table(rows: readonly Row[]): string[] {
  const head = ['what', 'ours', 'beside', 'goal', ''];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function verdict(value: number, goal: number | undefined): string {
  if (goal === undefined || Number.isNaN(value)) return '';
  return value <= goal ? 'met' : '**missed**';
}

function shown(times: Times): string {
  if (times.length === 0) return 'not ended';
  const sorted = [...times].sort((a, b) => a - b);
  const round = (value: number | undefined) => String(Math.round(value ?? 0));
  const spread = times.length === 1 ? '' : ` (${round(sorted[0])}–${round(sorted.at(-1))})`;
  return `${round(median(times))} ms${spread}`;
}

function median(times: Times): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
