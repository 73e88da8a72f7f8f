import { parseClause, type ResponsibilityClause } from './parse-clause.ts';
import type { UnitTest } from './split-units.ts';

/** A clause in a line, by offsets in the line. */
export interface FoundClause {
  /** The clause with its brackets, where it has any. */
  readonly start: number;
  readonly end: number;
  /** The clause without them. */
  readonly from: number;
  readonly to: number;
  readonly clause: ResponsibilityClause;
}

/** No clause is longer; what is longer is prose in brackets. */
const LONGEST = 1500;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '〔': '〕' };
/** A label that opens a clause without brackets, at the start of a line or after a sentence. */
const BARE_LABEL =
  /(?:^|[。;!?])\s*((?:(?:主要|第一|市级|省级|县级)?(?:牵头|责任|主责|主办|负责|配合|协办|参与|落实|实施)(?:责任|负责|配合|及配合)?(?:单位|部门|主体))\s*:)/u;

/** The responsibility clauses of a line in half-width forms, in their order. */
export function findClauses(plain: string, test: UnitTest): FoundClause[] {
  const found: FoundClause[] = [];
  const read = (start: number, end: number, from: number, to: number): boolean => {
    if (to - from > LONGEST || to - from < 3) return false;
    const clause = parseClause(plain.slice(from, to), test);
    if (clause !== undefined) found.push({ start, end, from, to, clause });
    return clause !== undefined;
  };
  const open: { at: number; closing: string }[] = [];
  const inner: { start: number; end: number }[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const char = plain[at] ?? '';
    const closing = CLOSING[char];
    if (closing !== undefined) open.push({ at, closing });
    const last = open.at(-1);
    if (last?.closing !== char) continue;
    open.pop();
    inner.push({ start: last.at, end: at + 1 });
    if (open.length > 0) continue;
    const outer = inner.pop();
    if (outer !== undefined && !read(outer.start, outer.end, outer.start + 1, outer.end - 1)) {
      for (const group of inner) read(group.start, group.end, group.start + 1, group.end - 1);
    }
    inner.length = 0;
  }
  const [unclosed] = open;
  if (unclosed !== undefined) {
    const whole = read(unclosed.at, plain.length, unclosed.at + 1, plain.length);
    if (!whole) for (const group of inner) read(group.start, group.end, group.start + 1, group.end - 1);
  }
  if (found.length === 0) {
    const match = BARE_LABEL.exec(plain);
    const label = match?.[1];
    if (match !== null && label !== undefined) {
      const from = match.index + match[0].length - label.length;
      read(from, plain.length, from, plain.length);
    }
  }
  return found;
}
