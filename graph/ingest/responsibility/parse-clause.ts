import type { Role } from '../../ontology/roles.ts';
import { fieldOfLabel, isDate, roleWordsOf, type ClauseField } from './clause-words.ts';
import { splitUnits, type ListedUnit, type UnitTest } from './split-units.ts';
import { standingRulesOf, withoutRules, type StandingRule } from './standing-rules.ts';

/** A unit named in a clause, with the offsets of its name in the clause and the words that give it its role. */
export interface ClauseParty extends ListedUnit {
  readonly role: Role;
  readonly wording: string;
}

/** Who does what, as one clause says it. */
export interface ResponsibilityClause {
  readonly parties: readonly ClauseParty[];
  /** Whether a list ends in 等. */
  readonly openEnded: boolean;
  readonly deadline?: string;
  readonly scope?: string;
  /** What the clause says of all rows after it. */
  readonly rules: readonly StandingRule[];
}

type OpenParty = ListedUnit & { readonly role: Role | undefined; readonly wording: string };

/** What a part of a clause says, before its lead is known. */
interface Reading {
  readonly parties: OpenParty[];
  openEnded: boolean;
  deadline?: string;
  scope?: string;
}

const LABEL = /(?:^|[;,。|(\s])\s*((?:[\p{Script=Han}]{2,12}|[A-Z][A-Za-z ]{2,30}))\s*:/gu;
const ASIDE = /^(?:下同|以下同|不再列出|不再.{0,6}列出|等)$/u;
const LEVELS =
  /各(?:省|市|州|盟|地|设区市)(?:、(?:自治区|直辖市|计划单列市|自治州|地|州|盟|市|县|区|旗|乡|镇)(?:\([^()]{1,12}\))?){1,4}(?:人民)?(?:政府|党委|委员会)?/gu;
const LEAD_IN = /^(?:并?由|请|会同|以及|并|再由|和|与|及)/u;

/** Reads a clause in half-width forms, or says that the text is none: labels with lists, or lists closed by role words. */
export function parseClause(plain: string, test: UnitTest): ResponsibilityClause | undefined {
  const rules = standingRulesOf(plain);
  const text = withWholePhrases(withoutRules(plain, rules));
  const labels = labelsOf(text);
  const reading =
    labels.length > 0 ? readLabels(text, labels, test) : readProse(text, 0, text.length, test, true);
  if (reading === undefined || reading.parties.length === 0) return undefined;
  return { ...settled(reading), rules };
}

/** Reads a table's cell: prose with its own role words, or a list whose role is its column's. */
export function parseCell(
  plain: string,
  column: { readonly role: Role | undefined; readonly wording: string },
  test: UnitTest,
): Reading {
  const text = withWholePhrases(plain);
  const labels = labelsOf(text);
  if (labels.length > 0) return readLabels(text, labels, test) ?? emptyReading();
  return readList(text, 0, text.length, column, test);
}

/** 各市、县(市、区)人民政府 is one phrase: the text with its inner marks hidden, every offset kept. */
function withWholePhrases(plain: string): string {
  return plain.replace(LEVELS, (phrase) => phrase.replaceAll('、', '\u00b7'));
}

/** Puts the readings of a row's cells together, now that it is known whether anybody leads. */
export function settled(...readings: readonly Reading[]): Omit<ResponsibilityClause, 'rules'> {
  const open = readings.flatMap(({ parties }) => parties);
  const led = open.some((party) => party.role === 'lead');
  const deadline = readings.find((reading) => reading.deadline !== undefined)?.deadline;
  const scope = readings.find((reading) => reading.scope !== undefined)?.scope;
  return {
    parties: open.map((party) => ({ ...party, role: party.role ?? (led ? 'participant' : 'responsible') })),
    openEnded: readings.some((reading) => reading.openEnded),
    ...(deadline === undefined ? {} : { deadline }),
    ...(scope === undefined ? {} : { scope }),
  };
}

interface Label {
  readonly word: string;
  readonly field: ClauseField;
  readonly from: number;
  readonly start: number;
}

/** The labels of a clause; none where no label of units opens it or follows one of its other labels. */
function labelsOf(text: string): Label[] {
  const labels: Label[] = [];
  for (const match of text.matchAll(LABEL)) {
    const word = match[1] ?? '';
    const start = match.index + match[0].indexOf(word);
    const field = fieldOfLabel(word) ?? { kind: 'other' };
    labels.push({ word, field, start, from: match.index + match[0].length });
  }
  const [first] = labels;
  const opens = first !== undefined && text.slice(0, first.start).trim() === '';
  return opens && labels.some(({ field }) => field.kind === 'units') ? labels : [];
}

function readLabels(text: string, labels: readonly Label[], test: UnitTest): Reading | undefined {
  const reading = emptyReading();
  labels.forEach(({ field, word, from }, place) => {
    const to = labels[place + 1]?.start ?? text.length;
    const value = text
      .slice(from, to)
      .replace(/[;,。\s]+$/u, '')
      .trim();
    if (field.kind === 'deadline') reading.deadline ??= value;
    if (field.kind === 'scope') reading.scope ??= value;
    if (field.kind === 'units')
      join(reading, readList(text, from, to, { role: field.role, wording: word }, test));
  });
  return reading;
}

/** A list whose role its label gives; where the list has role words of its own, these count. */
function readList(
  text: string,
  from: number,
  to: number,
  given: { readonly role: Role | undefined; readonly wording: string },
  test: UnitTest,
): Reading {
  const prose = readProse(text, from, to, test, false);
  if (prose !== undefined && prose.parties.length > 0) return prose;
  const reading = emptyReading();
  const { units, openEnded } = splitUnits(text, from, to, test);
  for (const unit of units) {
    if (isDate(unit.name)) reading.deadline ??= unit.name;
    else if (unit.name.length <= 60) reading.parties.push({ ...unit, ...given });
  }
  reading.openEnded = openEnded;
  return reading;
}

/** Lists of units, each closed by the words that say what it does. With `strict` every piece has to be understood. */
function readProse(
  text: string,
  from: number,
  to: number,
  test: UnitTest,
  strict: boolean,
): Reading | undefined {
  const reading = emptyReading();
  let open: ListedUnit[] = [];
  for (const { start: at, end } of piecesOf(text, from, to)) {
    const raw = text.slice(at, end);
    const start = at + raw.length - raw.trimStart().length + (LEAD_IN.exec(raw.trim())?.[0].length ?? 0);
    const plain = text.slice(start, end).trimEnd();
    if (plain === '' || ASIDE.test(plain)) continue;
    if (isDate(plain)) {
      reading.deadline ??= plain;
      continue;
    }
    const words = roleWordsOf(plain);
    const { units, openEnded } = splitUnits(text, start, start + (words?.at ?? plain.length), test);
    const joined = text[at - 1] === '、';
    open.push(...units.map((unit, place) => (place === 0 ? { ...unit, bound: joined } : unit)));
    reading.openEnded ||= openEnded;
    if (words === undefined) continue;
    const { role, wording } = words;
    reading.parties.push(...open.map((unit) => ({ ...unit, role, wording })));
    open = [];
  }
  if (!strict) return reading;
  const standing = reading.parties.filter(({ name }) => test.stands(name)).length;
  const understood = open.length === 0 && standing > 0 && standing * 3 >= reading.parties.length * 2;
  return understood ? reading : undefined;
}

/** The stretches between marks, brackets kept whole; 牵头 before 会同 or a further list ends one too. */
function piecesOf(text: string, from: number, to: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const char = text[at] ?? '';
    if (at < to && '([〔'.includes(char)) depth += 1;
    if (at < to && ')]〕'.includes(char)) depth = Math.max(0, depth - 1);
    const ends = at === to || (depth === 0 && '、,;。'.includes(char));
    const turns =
      depth === 0 &&
      at < to &&
      text.startsWith('牵头', at - 2) &&
      /^(?:会同|并会同|和|与)/u.test(text.slice(at, at + 3));
    if (!ends && !turns) continue;
    if (at > start) pieces.push({ start, end: at });
    start = ends ? at + 1 : at;
  }
  return pieces;
}

function join(reading: Reading, more: Reading): void {
  reading.parties.push(...more.parties);
  reading.openEnded ||= more.openEnded;
  if (more.deadline !== undefined) reading.deadline ??= more.deadline;
  if (more.scope !== undefined) reading.scope ??= more.scope;
}

function emptyReading(): Reading {
  return { parties: [], openEnded: false };
}
