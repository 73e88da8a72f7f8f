import { describe, expect, it } from 'vitest';
import type { LayoutInput, LayoutRequest } from '../../../client/canvas/layout/layout-input.ts';
import { createLayoutRunner } from '../../../client/canvas/layout/layout-runner.ts';

const input: LayoutInput = { cards: [], edges: [], aspect: 1 };

function fakeWorker() {
  const sent: LayoutRequest[] = [];
  let ended = false;
  const worker = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    onerror: null as ((event: { message: string }) => void) | null,
    postMessage: (request: LayoutRequest) => sent.push(request),
    terminate: () => {
      ended = true;
    },
  };
  // A stand-in with the four members that the runner uses.
  return { worker, asWorker: () => worker as unknown as Worker, sent, hasEnded: () => ended };
}

describe('createLayoutRunner', () => {
  it('answers the running job and ignores an overtaken one', async () => {
    const { worker, asWorker, sent } = fakeWorker();
    const runner = createLayoutRunner(asWorker);
    const first = runner.run(input);
    const second = runner.run(input);
    expect(sent.map(({ kind, job }) => [kind, job])).toEqual([
      ['start', 1],
      ['cancel', 1],
      ['start', 2],
    ]);
    worker.onmessage?.({ data: { kind: 'done', job: 1, result: new Float64Array([9, 9]) } });
    worker.onmessage?.({ data: { kind: 'done', job: 2, result: new Float64Array([1, 2]) } });
    expect(await first).toBeUndefined();
    expect(await second).toEqual(new Float64Array([1, 2]));
  });

  it('passes a failure on and ends its worker', async () => {
    const { worker, asWorker, hasEnded } = fakeWorker();
    const runner = createLayoutRunner(asWorker);
    const failing = runner.run(input);
    worker.onmessage?.({ data: { kind: 'failed', job: 1, message: 'no room' } });
    await expect(failing).rejects.toThrow('no room');
    const waiting = runner.run(input);
    runner.destroy();
    expect(await waiting).toBeUndefined();
    expect(hasEnded()).toBe(true);
  });
});
