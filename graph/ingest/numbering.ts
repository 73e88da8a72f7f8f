/** The numbering styles of the family of documents with their ranks, the outermost lowest; 节 stands between 章 and 一、. */
export const NUMBERING_RANKS = {
  volume: -1,
  part: 0,
  division: 0.5,
  chapter: 1,
  section: 2,
  item: 3,
  subitem: 4,
  circle: 5,
} as const;

/** One style of numbering. */
export type NumberingStyle = keyof typeof NUMBERING_RANKS;

/** A number at the start of a line. */
export interface Numbering {
  readonly style: NumberingStyle;
  /** The number's value. */
  readonly ordinal: number;
  /** As printed, with its brackets or its mark. */
  readonly printed: string;
  /** How many UTF-16 units it takes, the space after it included. */
  readonly length: number;
}

const HAN = '一二三四五六七八九十百零〇';
const FORMS: readonly (readonly [NumberingStyle, RegExp])[] = [
  ['volume', new RegExp(`^(第([${HAN}]+)(?:编|篇|部分))\\s*`, 'u')],
  ['part', new RegExp(`^(第([${HAN}\\d]+)章)\\s*`, 'u')],
  ['division', new RegExp(`^(第([${HAN}\\d]+)节)\\s*`, 'u')],
  ['chapter', new RegExp(`^(([${HAN}]+)、)\\s*`, 'u')],
  ['section', new RegExp(`^(\\(([${HAN}]+)\\))\\s*`, 'u')],
  ['subitem', /^(\((\d{1,3})\))\s*/u],
  ['subitem', /^((\d{1,3})\))\s*/u],
  ['item', /^((\d{1,3})[.、])(?!\d(?!\d{3}年))\s*/u],
  ['circle', /^(([①-⑳]))\s*/u],
];

/** The value of a number in Chinese numerals below 1000, such as 二十一. */
export function hanNumber(text: string): number {
  const digits = '零一二三四五六七八九';
  let total = 0;
  let digit = 0;
  for (const char of text.replaceAll('〇', '零')) {
    if (char === '百' || char === '十') {
      total += (digit === 0 ? 1 : digit) * (char === '百' ? 100 : 10);
      digit = 0;
    } else {
      digit = digits.indexOf(char);
    }
  }
  return total + digit;
}

/** The number that a line in half-width forms begins with, if any. */
export function numberingOf(plain: string): Numbering | undefined {
  for (const [style, form] of FORMS) {
    const match = form.exec(plain);
    if (match?.[1] === undefined || match[2] === undefined) continue;
    const ordinal = valueOf(match[2]);
    return { style, ordinal, printed: match[1], length: match[0].length };
  }
  return undefined;
}

function valueOf(number: string): number {
  if (/^\d/u.test(number)) return Number(number);
  const circle = number.codePointAt(0) ?? 0;
  return /^[①-⑳]/u.test(number) ? circle - 0x245f : hanNumber(number);
}
