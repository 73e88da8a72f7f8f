import type { Bound } from '../ontology/bounds.ts';
import type { Quantity } from '../ontology/property.ts';
import { halfWidth } from './half-width.ts';

const BOUND_SIGNS: Readonly<Record<string, Bound>> = {
  '>': 'more_than',
  '<': 'less_than',
  '≥': 'at_least',
  '≤': 'at_most',
};

/** Reads a table's figure: `>38` is a bound, `〔24〕` a five-year total in percentage points, `32/28` no single number. */
export function readQuantity(printed: string, column: { unit?: string; year?: number }): Quantity {
  const plain = halfWidth(printed).replace(/\s+/gu, '');
  const fiveYearTotal = /^〔.*〕$/u.test(plain);
  const inner = fiveYearTotal ? plain.slice(1, -1) : plain;
  const bound = BOUND_SIGNS[inner[0] ?? ''];
  const digits = (bound === undefined ? inner : inner.slice(1)).replaceAll(',', '');
  const value = /^-?\d+(?:\.\d+)?$/u.test(digits) ? Number(digits) : undefined;
  const unit = fiveYearTotal ? '百分点' : column.unit;
  return {
    text: printed,
    ...(value === undefined ? {} : { value }),
    ...(bound === undefined ? {} : { bound }),
    ...(unit === undefined ? {} : { unit }),
    ...(column.year === undefined ? {} : { year: column.year }),
    fiveYearTotal,
  };
}
