import { concentricLayout } from './concentric-layout.ts';
import { forceLayout } from './force-layout.ts';
import { layeredLayout } from './layered-layout.ts';
import type { LayoutInput, LayoutResult } from './layout-input.ts';
import { placeAround } from './place-around.ts';

/** Chooses the layout: the whole where nothing has a place yet or all is wanted anew, else the new cards alone. */
export function layOut(input: LayoutInput): Generator<undefined, LayoutResult, void> {
  const someKnown = input.cards.some(({ x, y }) => x !== undefined && y !== undefined);
  if (someKnown && input.whole !== true) return placeAround(input);
  if (input.kind === 'layered') return layeredLayout(input);
  return input.kind === 'concentric' ? concentricLayout(input) : forceLayout(input);
}

/** Runs a layout to its end in one go. */
export function layOutAtOnce(input: LayoutInput): LayoutResult {
  const steps = layOut(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
