import { forceLayout } from './force-layout.ts';
import type { LayoutInput, LayoutResult } from './layout-input.ts';
import { placeAround } from './place-around.ts';

/** Chooses the layout: the whole where nothing has a place yet, the new cards alone where something has. */
export function layOut(input: LayoutInput): Generator<undefined, LayoutResult, void> {
  const someKnown = input.cards.some(({ x, y }) => x !== undefined && y !== undefined);
  return someKnown ? placeAround(input) : forceLayout(input);
}

/** Runs a layout to its end in one go. */
export function layOutAtOnce(input: LayoutInput): LayoutResult {
  const steps = layOut(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
