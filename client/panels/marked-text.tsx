interface MarkedTextProps {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** How many characters to keep before the first and after the last mark; all without it. */
  readonly around?: number;
}

/** A text with parts of it marked. */
export function MarkedText({ text, ranges, around = Infinity }: MarkedTextProps) {
  const sorted = ranges.filter((range) => range.end > range.start).sort((a, b) => a.start - b.start);
  const from = Math.max(0, (sorted[0]?.start ?? 0) - around);
  const to = Math.min(text.length, (sorted.at(-1)?.end ?? 0) + (sorted.length === 0 ? Infinity : around));
  const pieces = [];
  let at = from;
  for (const { start, end } of sorted) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at, to));
  return (
    <>
      {from > 0 && '…'}
      {pieces}
      {to < text.length && '…'}
    </>
  );
}
