/** The width of a text in pixels. */
export type MeasureText = (text: string) => number;

/** The room a name has: the widest line in pixels and the most lines. */
export interface WrapRoom {
  readonly maxWidth: number;
  readonly maxLines: number;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Marks and particles that belong to what precedes them. */
const CLINGS_TO_PREVIOUS = /^[、，。；：！？）》〉」』】〕”’…,.;:!?)\]}%％·—的]+$/u;
const CLINGS_TO_NEXT = /[（《〈「『【〔“‘([{]$/u;
/** One-character words that the segmenter cuts off but that make one word with a neighbor: 信息|化, 大|数据. */
const SUFFIX = /^[化性型率度权制网链委部局办署院]$/u;
const PREFIX = /^[大新超非总副高第]$/u;

/** Breaks a name at word boundaries into the fewest lines, evenly filled; what does not fit ends in an ellipsis. */
export function wrapName(name: string, measure: MeasureText, room: WrapRoom): readonly string[] {
  const text = name.trim().replace(/\s+/gu, ' ');
  const pieces = unbreakablePieces(text).flatMap((piece) => splitTooWide(piece, measure, room.maxWidth));
  if (pieces.length === 0) return [''];
  const fewest = greedyLines(pieces, measure, room.maxWidth);
  if (fewest.length > room.maxLines) return cut(fewest, measure, room);
  return evenLines(pieces, fewest.length, measure, room.maxWidth) ?? fewest;
}

function unbreakablePieces(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1);
    const clings =
      last !== undefined &&
      (segment === ' ' ||
        CLINGS_TO_PREVIOUS.test(segment) ||
        CLINGS_TO_NEXT.test(last.trimEnd()) ||
        SUFFIX.test(segment) ||
        PREFIX.test(last));
    if (clings) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function splitTooWide(piece: string, measure: MeasureText, maxWidth: number): string[] {
  if (measure(piece.trimEnd()) <= maxWidth) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(piece)) {
    if (part !== '' && measure(part + segment) > maxWidth) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return part === '' ? parts : [...parts, part];
}

function greedyLines(pieces: readonly string[], measure: MeasureText, maxWidth: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && measure((line + piece).trimEnd()) > maxWidth) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

function cut(lines: readonly string[], measure: MeasureText, room: WrapRoom): string[] {
  const kept = lines.slice(0, room.maxLines);
  let last = Array.from(graphemes.segment(kept.pop() ?? ''), ({ segment }) => segment);
  while (last.length > 0 && measure(`${last.join('')}…`) > room.maxWidth) last = last.slice(0, -1);
  return [...kept, `${last.join('').trimEnd()}…`];
}

/** The division into exactly `count` lines whose squared widths add up to least, which makes them even. */
function evenLines(
  pieces: readonly string[],
  count: number,
  measure: MeasureText,
  maxWidth: number,
): readonly string[] | undefined {
  interface Division {
    readonly cost: number;
    readonly lines: readonly string[];
  }
  let ending = new Map<number, Division>([[0, { cost: 0, lines: [] }]]);
  for (let line = 0; line < count; line += 1) {
    const next = new Map<number, Division>();
    for (const [from, before] of ending) {
      for (let to = from + 1; to <= pieces.length; to += 1) {
        const text = pieces.slice(from, to).join('').trimEnd();
        const width = measure(text);
        if (width > maxWidth) break;
        const cost = before.cost + width * width;
        if (cost < (next.get(to)?.cost ?? Infinity)) next.set(to, { cost, lines: [...before.lines, text] });
      }
    }
    ending = next;
  }
  return ending.get(pieces.length)?.lines;
}
