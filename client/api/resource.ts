import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { ApiError } from './api-error.ts';
import { reportTrouble } from './connection.ts';

/** What is known of something asked for: the last value stays while a new one is on its way. */
export interface Loadable<K, T> {
  /** The key that `value` answers. */
  readonly key?: K;
  readonly value?: T;
  readonly loading: boolean;
  readonly error?: ApiError;
}

/** Something that is asked for again whenever its key changes. */
export interface Resource<K, T> {
  readonly current: ReadonlySignal<Loadable<K, T>>;
  retry(): void;
  dispose(): void;
}

/** After how long a request counts as slow and the page says so, in milliseconds. */
const SLOW = 4000;
/** Waiting times between tries, in milliseconds; the last one repeats. */
const BACKOFF = [1000, 2000, 4000, 8000, 15_000] as const;

/**
 * Asks `task` for the value of `key` whenever the key changes; answers to older keys are dropped, failures are tried again
 * by themselves, and the person is told of both.
 */
export function createResource<K extends string, T>(
  key: () => K | undefined,
  task: (key: K, signal: AbortSignal) => Promise<T>,
): Resource<K, T> {
  const current = signal<Loadable<K, T>>({ loading: false });
  const owner = {};
  let running: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;

  const stop = () => {
    running?.abort();
    running = undefined;
    clearTimeout(timer);
    reportTrouble(owner);
  };

  const start = (wanted: K) => {
    stop();
    const controller = new AbortController();
    running = controller;
    current.value = { ...withoutError(current.peek()), loading: true };
    timer = setTimeout(() => {
      reportTrouble(owner, { retry });
    }, SLOW);
    task(wanted, controller.signal).then(
      (value) => {
        if (running !== controller) return;
        stop();
        tries = 0;
        current.value = { key: wanted, value, loading: false };
      },
      (cause: unknown) => {
        if (running !== controller) return;
        stop();
        const error = cause instanceof ApiError ? cause : new ApiError('bad-answer', String(cause));
        current.value = { ...current.peek(), loading: false, error };
        if (error.kind === 'refused') {
          reportTrouble(owner, { error, retry });
          return;
        }
        const wait = Math.max(
          (error.retryAfter ?? 0) * 1000,
          BACKOFF[Math.min(tries, BACKOFF.length - 1)] ?? 0,
        );
        tries += 1;
        timer = setTimeout(() => {
          start(wanted);
        }, wait);
        reportTrouble(owner, { error, retry, retryAt: Date.now() + wait });
      },
    );
  };

  const retry = () => {
    const wanted = key();
    if (wanted !== undefined) start(wanted);
  };

  let before: K | undefined;
  const dispose = effect(() => {
    const wanted = key();
    if (wanted === before) return;
    before = wanted;
    tries = 0;
    if (wanted !== undefined) start(wanted);
    else {
      stop();
      current.value = { loading: false };
    }
  });

  return {
    current,
    retry,
    dispose: () => {
      dispose();
      stop();
    },
  };
}

function withoutError<K, T>({ key, value }: Loadable<K, T>): Loadable<K, T> {
  return { ...(key !== undefined && { key }), ...(value !== undefined && { value }), loading: false };
}
