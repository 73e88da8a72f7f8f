import type { Page } from 'playwright-core';

/** Times of several rounds, in milliseconds. */
export type Times = readonly number[];

/** Who draws. */
export const PAINTER_NAMES = ['ours', 'sigma', 'plain'] as const;
/** One of them. */
export type PainterName = (typeof PAINTER_NAMES)[number];

/** What was measured of one painter. */
export interface PainterTimes {
  readonly firstPaint: Times;
  readonly select: Times;
  /** The 95th percentile of the time between frames of each round. */
  readonly pan: Times;
  readonly zoom: Times;
}

/** What was measured of one layout; empty where it did not end in time. */
export interface LayoutTimes {
  readonly time: Times;
  readonly longestTask: Times;
}

/** Everything measured at one size. */
export interface Measured {
  readonly size: { readonly name: string; readonly nodes: number; readonly edges: number };
  readonly painters: Readonly<Record<PainterName, PainterTimes>>;
  readonly layouts: Readonly<Record<'ours' | 'fcose' | 'forceatlas2', LayoutTimes>>;
  readonly expand: Times;
  readonly moved: number;
}

interface Took {
  readonly time: number;
  readonly longestTask: number;
  readonly moved?: number;
}

const LAYOUT_LIMIT_MS = 40_000;
const MOVING_MS = 2000;

/** Measures one size in rounds that alternate between those compared. */
export async function measureNetwork(page: Page, size: Measured['size'], rounds: number): Promise<Measured> {
  const call = <T>(name: string, ...args: unknown[]): Promise<T> =>
    page.evaluate(`window.bench.${name}(...${JSON.stringify(args)})`);
  const painted = {
    ours: emptyTimes(),
    sigma: emptyTimes(),
    plain: emptyTimes(),
  };
  // The first picture of each warms up the browser's own caches.
  for (let round = -1; round < rounds; round += 1) {
    for (const who of PAINTER_NAMES) {
      const { time } = await call<Took>('paint', who, size);
      await page.waitForTimeout(400);
      if (round < 0) continue;
      const times = painted[who];
      times.firstPaint.push(time);
      await call<Took>('selectAndFade');
      times.select.push((await call<Took>('selectAndFade')).time);
      times.pan.push(await framesWhile(page, call, () => drag(page)));
      times.zoom.push(await framesWhile(page, call, () => wheel(page)));
    }
  }
  const layouts = {
    ours: { time: [] as number[], longestTask: [] as number[] },
    fcose: { time: [] as number[], longestTask: [] as number[] },
    forceatlas2: { time: [] as number[], longestTask: [] as number[] },
  };
  const layoutRounds = size.nodes > 1000 ? 1 : Math.min(3, rounds);
  for (let round = 0; round < layoutRounds; round += 1) {
    for (const who of ['ours', 'forceatlas2', 'fcose'] as const) {
      // fcose takes minutes there, in one task that nothing can end but closing the page.
      if (who === 'fcose' && size.nodes > 1000) continue;
      const took = await within(call<Took>('layOut', who, size));
      if (took === undefined) continue;
      layouts[who].time.push(took.time);
      layouts[who].longestTask.push(took.longestTask);
    }
  }
  const expand: number[] = [];
  let moved = 0;
  for (let round = 0; round < rounds; round += 1) {
    const took = await call<Took>('expand', size);
    expand.push(took.time);
    moved = Math.max(moved, took.moved ?? 0);
  }
  await call('clear');
  return { size, painters: painted, layouts, expand, moved };
}

function emptyTimes() {
  return { firstPaint: [] as number[], select: [] as number[], pan: [] as number[], zoom: [] as number[] };
}

async function framesWhile(
  page: Page,
  call: <T>(name: string, ...args: unknown[]) => Promise<T>,
  work: () => Promise<void>,
): Promise<number> {
  await page.mouse.move(1590, 890);
  await page.waitForTimeout(300);
  await page.mouse.move(1585, 885);
  await call('watchFrames');
  await work();
  const frames = (await call<number[]>('stopFrames')).sort((a, b) => a - b);
  return frames[Math.floor(frames.length * 0.95)] ?? 0;
}

/** Two seconds of dragging the ground, back and forth. */
async function drag(page: Page): Promise<void> {
  await page.mouse.down();
  const end = performance.now() + MOVING_MS;
  for (let step = 0; performance.now() < end; step += 1) {
    await page.mouse.move(1585 - 4 * Math.abs((step % 60) - 30), 885 - 3 * Math.abs((step % 60) - 30));
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
}

/** Two seconds of the wheel, in and out. */
async function wheel(page: Page): Promise<void> {
  const end = performance.now() + MOVING_MS;
  for (let step = 0; performance.now() < end; step += 1) {
    await page.mouse.wheel(0, step % 40 < 20 ? -20 : 20);
    await page.waitForTimeout(16);
  }
}

function within<T>(work: Promise<T>): Promise<T | undefined> {
  return Promise.race([
    work,
    new Promise<undefined>((resolve) => {
      setTimeout(() => {
        resolve(undefined);
      }, LAYOUT_LIMIT_MS).unref();
    }),
  ]);
}
