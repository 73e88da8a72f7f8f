import { layOut } from './lay-out.ts';
import type { LayoutReply, LayoutRequest } from './layout-input.ts';

/** The part of a worker's global scope that is used here; the client's settings know only the page's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<LayoutRequest>) => void) | null;
  postMessage(reply: LayoutReply, transfer?: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;
const SLICE_MS = 24;
let current = 0;

scope.onmessage = ({ data }) => {
  if (data.kind === 'cancel') {
    if (current === data.job) current = 0;
    return;
  }
  current = data.job;
  const { job } = data;
  run(data).catch((error: unknown) => {
    scope.postMessage({ kind: 'failed', job, message: String(error) });
  });
};

/** Works in slices, so that a cancellation is heard between two of them. */
async function run({ job, input }: Extract<LayoutRequest, { kind: 'start' }>): Promise<void> {
  const steps = layOut(input);
  let sliceEnds = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      scope.postMessage({ kind: 'done', job, result: step.value }, [step.value.buffer as ArrayBuffer]);
      return;
    }
    if (performance.now() < sliceEnds) continue;
    await new Promise<void>((resume) => setTimeout(resume));
    if (current !== job) return;
    sliceEnds = performance.now() + SLICE_MS;
  }
}
