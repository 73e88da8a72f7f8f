import type { SortKey } from './compare-positions.ts';

const NUMBER_DIGITS = 17;
/** Numbers are moved up by this much, so that those below zero sort before the others as texts too. */
const NUMBER_SHIFT = Number.MAX_SAFE_INTEGER;
/** An index does not take texts of any length; beyond so many units a text counts no more. */
const MOST_UNITS = 600;

/** UTF-16 units that would sort otherwise by code point, or that end a part, are written out. */
function encodeText(text: string): string {
  return text
    .slice(0, MOST_UNITS)
    .replace(
      /[\u0000-\u0002]|[\ud800-\uffff]/g,
      (unit) => `${unit < '\u0003' ? '\u0002' : '\ue000'}${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

/**
 * A position as one text: such texts compare, by code units and by code points alike, as `comparePositions` compares the
 * positions (whole numbers, and texts up to 600 UTF-16 units each).
 */
export function positionKey(position: SortKey): string {
  return position
    .map((value) =>
      typeof value === 'number'
        ? `n${(BigInt(value) + BigInt(NUMBER_SHIFT)).toString().padStart(NUMBER_DIGITS, '0')}`
        : `t${encodeText(value)}\u0001`,
    )
    .join('');
}
