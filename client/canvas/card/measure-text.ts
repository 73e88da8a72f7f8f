import { FONT_FAMILY, FONT_SIZE } from '../look/typography.ts';
import type { MeasureText } from './wrap-name.ts';

/** Measures with the browser's own font; each text is measured once. */
export function createMeasureText(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  if (context !== null) context.font = `${FONT_SIZE}px ${FONT_FAMILY}`;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const width = context === null ? estimateWidth(text) : context.measureText(text).width;
    known.set(text, width);
    return width;
  };
}

/** The width of a text where no font can be asked: a Han character is one em wide, anything narrow about 0.56 em. */
export function estimateWidth(text: string): number {
  let ems = 0;
  for (const character of text) ems += /[\u2e80-\uffef“”‘’…—]/u.test(character) ? 1 : 0.56;
  return ems * FONT_SIZE;
}
