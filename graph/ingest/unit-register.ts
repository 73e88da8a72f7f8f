import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { UnusableInputError } from '../model/errors.ts';
import { UNIT_KIND_KEYS, UNIT_KINDS, type UnitKind } from '../ontology/unit-kinds.ts';
import { halfWidth } from './half-width.ts';

/** What a reform made of a body. */
export interface Succession {
  /** The Latin name of the successor's row. */
  readonly successor: string;
  /** ISO date of the decision. */
  readonly date: string;
  readonly decision: string;
  readonly kind: string;
}

/** One row of the register of units. */
export interface RegisteredUnit {
  /** The customary name. */
  readonly name: string;
  readonly latinName: string;
  readonly fullName: string;
  readonly englishName?: string;
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
  /** The manager's full name in 2016. */
  readonly managedBy?: string;
  /** Who manages it in each year that the register speaks of, by any of the manager's names. */
  readonly managers: readonly { readonly year: number; readonly name: string }[];
  readonly successions: readonly Succession[];
  /** The year from which the body exists, where it did not in 2016. */
  readonly since?: number;
  /** The row and its evidence, as a ground names it. */
  readonly source: string;
  /** The row's place, which orders units. */
  readonly order: number;
}

/** The register: its rows, and which row a spelling means. */
export interface UnitRegister {
  readonly units: readonly RegisteredUnit[];
  /**
   * The row that a name, a full name or an alias means, in any width of its characters: in a document of a year the
   * youngest body that existed then, else the oldest.
   */
  find(spelling: string, year?: number): RegisteredUnit | undefined;
  byLatinName(latinName: string): RegisteredUnit | undefined;
  byFullName(fullName: string): RegisteredUnit | undefined;
}

const rowSchema = z.object({
  name_in_plan: z.string().min(1),
  full_name_2016: z.string(),
  aliases: z.string(),
  kind_2016: z.string(),
  kind_2018: z.string(),
  kind_2023: z.string(),
  managed_by_2016: z.string(),
  managed_by_2018: z.string(),
  managed_by_2023: z.string(),
  after_2018: z.string(),
  evidence: z.string(),
  latin_name: z.string().regex(/^[a-z0-9-]+$/u),
  english_name: z.string(),
  succession: z.string(),
  since: z.string(),
});

/** Reads the register from its TSV. Throws UnusableInputError naming the line that cannot be read. */
export function readUnitRegister(tsv: string, file: string): UnitRegister {
  const records: unknown[] = parseTsv(tsv, file);
  const units = records.map((record, index) => toUnit(record, index, file));
  const latin = new Map(units.map((unit) => [unit.latinName, unit]));
  const full = new Map(units.map((unit) => [spellingKey(unit.fullName), unit]));
  const spellings = new Map<string, RegisteredUnit[]>();
  const offer = (spelling: string, unit: RegisteredUnit) => {
    const key = spellingKey(spelling);
    const known = (spellings.get(key) ?? []).filter((other) => other.since !== unit.since);
    spellings.set(key, [...known, unit]);
  };
  for (const unit of units) for (const alias of unit.aliases) offer(alias, unit);
  for (const unit of units) offer(unit.fullName, unit);
  for (const unit of units) offer(unit.name, unit);
  return {
    units,
    find: (spelling, year) => {
      const [first, ...others] = spellings.get(spellingKey(spelling)) ?? [];
      if (first === undefined) return undefined;
      const age = (unit: RegisteredUnit) => unit.since ?? 0;
      return others.reduce((best, unit) => {
        const fits = year !== undefined && age(unit) <= year;
        const fitted = year !== undefined && age(best) <= year;
        if (fits && fitted) return age(unit) > age(best) ? unit : best;
        return fits || (!fitted && age(unit) < age(best)) ? unit : best;
      }, first);
    },
    byLatinName: (latinName) => latin.get(latinName),
    byFullName: (fullName) => full.get(spellingKey(fullName)),
  };
}

/** The form in which spellings are compared: half-width, without spaces. */
export function spellingKey(spelling: string): string {
  return halfWidth(spelling).replace(/\s+/gu, '');
}

function parseTsv(tsv: string, file: string): unknown[] {
  try {
    return parse(tsv, { columns: true, delimiter: '\t', quote: null, skip_empty_lines: true, bom: true });
  } catch (error) {
    throw new UnusableInputError(`${file}: ${error instanceof Error ? error.message : String(error)}`, {
      file,
    });
  }
}

function toUnit(record: unknown, index: number, file: string): RegisteredUnit {
  const line = index + 2;
  const row = rowSchema.safeParse(record);
  if (!row.success) {
    const [issue] = row.error.issues;
    throw new UnusableInputError(
      `${file}:${line}: column ${issue?.path.join('.') ?? '?'} — ${issue?.message ?? ''}`,
      {
        file,
        line,
      },
    );
  }
  const { data } = row;
  const name = data.name_in_plan.replace(/^\(新\)/u, '');
  const fullName = data.full_name_2016 || data.after_2018 || name;
  const since = Number(data.since);
  return {
    name,
    latinName: data.latin_name,
    fullName,
    ...(data.english_name === '' ? {} : { englishName: data.english_name }),
    aliases: data.aliases.split('|').filter((alias) => alias !== '' && alias !== name),
    kind: kindOf(data.kind_2016 || data.kind_2018 || data.kind_2023),
    ...(data.managed_by_2016 === '' ? {} : { managedBy: data.managed_by_2016 }),
    managers: ([2016, 2018, 2023] as const).flatMap((year) => {
      const manager = data[`managed_by_${year}`];
      return manager === '' ? [] : [{ year, name: manager }];
    }),
    successions: data.succession.split(';').filter(Boolean).map(toSuccession),
    ...(since > 0 ? { since } : {}),
    source: `units.tsv:${line} ${name} (${data.evidence})`,
    order: index + 1,
  };
}

function toSuccession(entry: string): Succession {
  const [successor = '', date = '', decision = '', kind = ''] = entry.split('|');
  return { successor, date, decision, kind };
}

function kindOf(registerWords: string): UnitKind {
  return (
    UNIT_KIND_KEYS.find((kind) => (UNIT_KINDS[kind].register as readonly string[]).includes(registerWords)) ??
    'unknown'
  );
}
