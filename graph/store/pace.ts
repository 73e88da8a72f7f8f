import { setImmediate as nextTurn } from 'node:timers/promises';

const STEPS_BETWEEN_LOOKS = 256;

/** Keeps long work polite: between its steps it lets others run and stops when the call is aborted. */
export interface Pace {
  /** Counts a step; true when it is time to `rest`. */
  due(): boolean;
  /** Lets other work run, then rejects with the signal's reason where the call was aborted. */
  rest(): Promise<void>;
}

/** A pace that rests after each turn of some milliseconds; throws at once where the signal is already aborted. */
export function createPace(
  signal: AbortSignal | undefined,
  { turn = 10, now = () => performance.now() }: { turn?: number; now?: () => number } = {},
): Pace {
  signal?.throwIfAborted();
  let steps = 0;
  let started = now();
  return {
    due() {
      steps += 1;
      return steps % STEPS_BETWEEN_LOOKS === 0 && now() - started > turn;
    },
    async rest() {
      await nextTurn();
      signal?.throwIfAborted();
      started = now();
    },
  };
}
