/** A name in a list of units, with its offsets in the text that holds the list. */
export interface ListedUnit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether the mark before it binds it to the name before (、 和 及), so that both stand in one enumeration. */
  readonly bound: boolean;
}

/** How a name is told from other words. */
export interface UnitTest {
  /** Whether the register knows the name. */
  readonly registered: (name: string) => boolean;
  /** Whether it stands as a unit: by the register or by its form. */
  readonly stands: (name: string) => boolean;
}

/** A stretch of a list between two marks. */
interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly bound: boolean;
}

/** No two names joined by 和 are as long as this. */
const LONGEST = 80;
const JOINED = /以及|会同|[和及与暨]/gu;
/** The end of a list that leaves it open: 等, with or without a general word for the others. */
const OPEN_END =
  /(?<!高)等(?:[^等、,;()]{0,12}(?:部门|单位|地区|机构|企业|方面|地方|政府|部委|委办局|院校|组织|团体|领域))?$/u;

/** Splits a list at its marks, brackets kept whole, and at 和, 及, 与 where both sides stand as units. */
export function splitUnits(
  plain: string,
  from: number,
  to: number,
  test: UnitTest,
): { readonly units: readonly ListedUnit[]; readonly openEnded: boolean } {
  const units: ListedUnit[] = [];
  let openEnded = false;
  const take = ({ text, start, bound }: Stretch): void => {
    let name = text;
    const end = OPEN_END.exec(name);
    if (end !== null) {
      openEnded = true;
      name = name.slice(0, end.index);
    }
    const left = name.length - name.trimStart().length;
    name = name.trim();
    if (!/[\p{L}\p{N}]/u.test(name) || /^(?:无|N\/A|TBD)$/iu.test(name)) return;
    units.push({ name, start: start + left, end: start + left + name.length, bound });
  };
  for (const stretch of stretchesOf(plain, from, to)) {
    for (const part of splitJoined(stretch, test)) take(part);
  }
  return { units, openEnded };
}

function stretchesOf(plain: string, from: number, to: number): Stretch[] {
  const western =
    /\p{Script=Latin}{3}/u.test(plain.slice(from, to)) && !/\p{Script=Han}/u.test(plain.slice(from, to));
  const marks = western ? (plain.slice(from, to).includes(';') ? ';' : ',;/') : '、,;。/|';
  const stretches: Stretch[] = [];
  let depth = 0;
  let start = from;
  let bound = false;
  for (let at = from; at <= to; at += 1) {
    const char = plain[at] ?? '';
    if (at < to && '([〔'.includes(char)) depth += 1;
    if (at < to && ')]〕'.includes(char)) depth = Math.max(0, depth - 1);
    const ends = at === to || (depth === 0 && (marks.includes(char) || isGap(plain, at)));
    if (!ends) continue;
    stretches.push({ text: plain.slice(start, at), start, bound });
    bound = char === '、';
    start = at + 1;
  }
  return stretches;
}

/** A space between two Han characters after the end of a name separates, as in a cell of several lines. */
function isGap(plain: string, at: number): boolean {
  return (
    plain[at] === ' ' &&
    /[部委局厅办署院会行]/u.test(plain[at - 1] ?? '') &&
    /\p{Script=Han}/u.test(plain[at + 1] ?? '')
  );
}

function splitJoined(stretch: Stretch, test: UnitTest): Stretch[] {
  const { text, start } = stretch;
  if (text.length > LONGEST || test.registered(text)) return [stretch];
  for (const match of text.matchAll(JOINED)) {
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    if (!standsInList(left, test) || !standsInList(right, test)) continue;
    const rest = { text: right, start: start + match.index + match[0].length, bound: true };
    return [{ ...stretch, text: left }, ...splitJoined(rest, test)];
  }
  return [stretch];
}

function standsInList(text: string, test: UnitTest): boolean {
  const end = OPEN_END.exec(text);
  const name = (end === null ? text : text.slice(0, end.index)).trim();
  return test.stands(name) || splitJoined({ text: name, start: 0, bound: false }, test).length > 1;
}
