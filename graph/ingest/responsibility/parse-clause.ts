import type { Role } from '../../ontology/roles.ts';

/** A unit named in a clause, with the offsets of its name in the clause and the words that give it its role. */
export interface ClauseParty {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly wording: string;
}

/** Who does what, as one clause says it. */
export interface ResponsibilityClause {
  readonly parties: readonly ClauseParty[];
  /** Whether the list ends in 等. */
  readonly openEnded: boolean;
}

/** The words after a list of units that say what these do; `undefined` is 负责, whose role depends on whether anybody leads. */
const ROLE_WORDS: readonly (readonly [RegExp, Role | undefined])[] = [
  [/牵头(?:负责|组织(?:实施)?)?$/u, 'lead'],
  [/(?:按(?:照)?(?:各自)?职责分工(?:分别)?|分工|共同|分别|具体)?负责$/u, undefined],
  [/(?:参与|参加)$/u, 'participant'],
  [/(?:配合|协助|协同)$/u, 'supporter'],
  [/指导$/u, 'adviser'],
  [/(?:贯彻|抓好|组织)?落实$/u, 'implementer'],
  [/考核$/u, 'assessor'],
];
const OPEN_END = /等(?:有关|相关)?(?:部门|单位|地区)?$/u;

/**
 * Reads `A、B牵头,C、D等按职责分工负责` in half-width forms: lists of units, each list closed by the words that say what it
 * does. Units after which no such words come are left out.
 */
export function parseClause(plain: string): ResponsibilityClause {
  const found: (Omit<ClauseParty, 'role'> & { role: Role | undefined })[] = [];
  let open: Omit<ClauseParty, 'role' | 'wording'>[] = [];
  let openEnded = false;
  for (const piece of plain.matchAll(/[^、,;。]+/gu)) {
    let { text, start } = trimmed(piece[0], piece.index);
    const known = ROLE_WORDS.map(([words, role]) => ({ match: words.exec(text), role })).find(
      ({ match }) => match !== null,
    );
    if (known?.match != null) text = text.slice(0, known.match.index);
    const end = OPEN_END.exec(text);
    if (end !== null) {
      openEnded = true;
      text = text.slice(0, end.index);
    }
    ({ text, start } = trimmed(text, start));
    if (text !== '') open.push({ name: text, start, end: start + text.length });
    if (known?.match == null) continue;
    const wording = known.match[0];
    for (const party of open) found.push({ ...party, role: known.role, wording });
    open = [];
  }
  const led = found.some((party) => party.role === 'lead');
  const parties = found.map(
    (party) => ({ ...party, role: party.role ?? (led ? 'participant' : 'responsible') }) as const,
  );
  return { parties, openEnded };
}

function trimmed(text: string, start: number): { text: string; start: number } {
  const left = text.length - text.trimStart().length;
  return { text: text.trim(), start: start + left };
}
