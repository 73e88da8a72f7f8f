import type { LayoutInput, LayoutReply, LayoutRequest, LayoutResult } from './layout-input.ts';

/** Lays out in a worker, one job at a time: a new job cancels the one before, which then answers undefined. */
export interface LayoutRunner {
  run(input: LayoutInput): Promise<LayoutResult | undefined>;
  cancel(): void;
  /** Starts the worker before its first job, which would wait for it otherwise. */
  warm(): void;
  destroy(): void;
}

interface Job {
  readonly number: number;
  readonly settle: (result: LayoutResult | undefined) => void;
  readonly fail: (error: Error) => void;
}

/** Starts no worker before the first job needs one or `warm` asks for it. */
export function createLayoutRunner(startWorker: () => Worker = startLayoutWorker): LayoutRunner {
  let worker: Worker | undefined;
  let job: Job | undefined;
  let jobs = 0;

  function send(request: LayoutRequest): void {
    worker ??= listenTo(startWorker());
    worker.postMessage(request);
  }
  function listenTo(started: Worker): Worker {
    started.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
      if (data.job !== job?.number) return;
      const { settle, fail } = job;
      job = undefined;
      if (data.kind === 'done') settle(data.result);
      else fail(new Error(`The layout failed: ${data.message}`));
    };
    started.onerror = (event) => {
      worker = undefined;
      started.terminate();
      job?.fail(new Error(`The layout worker failed: ${event.message}`));
      job = undefined;
    };
    return started;
  }
  function cancel(): void {
    if (job === undefined) return;
    const { number, settle } = job;
    job = undefined;
    send({ kind: 'cancel', job: number });
    settle(undefined);
  }

  return {
    run(input) {
      cancel();
      jobs += 1;
      const number = jobs;
      return new Promise((settle, fail) => {
        job = { number, settle, fail };
        send({ kind: 'start', job: number, input });
      });
    },
    cancel,
    warm() {
      worker ??= listenTo(startWorker());
    },
    destroy() {
      job?.settle(undefined);
      job = undefined;
      worker?.terminate();
      worker = undefined;
    },
  };
}

function startLayoutWorker(): Worker {
  return new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
}
