import type { Quantity } from './property.ts';

/** The parts of a figure, in the order of columns. */
export const QUANTITY_PARTS = [
  'text',
  'value',
  'bound',
  'unit',
  'year',
  'fiveYearTotal',
] as const satisfies readonly (keyof Quantity)[];

/** One part of a figure. */
export type QuantityPart = (typeof QUANTITY_PARTS)[number];

/** The name of one part of a figure where every part is a column of its own: `target` and `value` give `targetValue`. */
export function quantityColumn(property: string, part: QuantityPart): string {
  return `${property}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
}
