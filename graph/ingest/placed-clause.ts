import type { Role } from '../ontology/roles.ts';
import { within, type Block, type TextRange } from './block.ts';
import type { GraphBuilder } from './graph-builder.ts';
import type { ResponsibilityClause } from './responsibility/parse-clause.ts';
import type { StandingRule } from './responsibility/standing-rules.ts';
import { isCollective } from './responsibility/unit-form.ts';

/** A unit of a clause at its place in the document. */
export interface PlacedParty {
  readonly block: Block;
  readonly range: TextRange;
  /** Whether it stands in one enumeration with the one before it. */
  readonly bound: boolean;
  readonly role: Role;
  readonly wording: string;
  /** Where the rule stands that gave it its role, if a rule did. */
  readonly rule?: { readonly block: Block; readonly range: TextRange };
}

/** A clause at its place in the document. */
export interface PlacedClause {
  readonly parties: readonly PlacedParty[];
  readonly unitsText: string;
  readonly openEnded: boolean;
  readonly deadline?: string;
  readonly scope?: string;
}

/** Places a clause that begins at an offset in a block. */
export function placeParties(
  block: Block,
  from: number,
  parties: ResponsibilityClause['parties'],
): PlacedParty[] {
  return parties.map(({ start, end, bound, role, wording }) => ({
    block,
    range: within(block, from + start, from + end),
    bound,
    role,
    wording,
  }));
}

/** What a document has said once for all rows after it, and its use on each of them. */
export class StandingRules {
  readonly #graph: GraphBuilder;
  #leads: { block: Block; range: TextRange } | undefined;
  readonly #implied: PlacedParty[] = [];

  constructor(graph: GraphBuilder) {
    this.#graph = graph;
  }

  /** The parties of a row with what is said for all rows; the clause's own rules hold for it and, where lasting, after it. */
  apply(
    parties: readonly PlacedParty[],
    own: readonly StandingRule[],
    block: Block,
    from: number,
  ): PlacedParty[] {
    const first = own.find((rule) => rule.kind === 'first-leads');
    const said =
      first === undefined
        ? undefined
        : { block, range: within(block, from + first.said.start, from + first.said.end) };
    const led = this.#lead(parties, said ?? this.#leads);
    const named = new Set(led.map(({ range }) => this.#words(range)));
    const implied = this.#implied.filter(({ range }) => !named.has(this.#words(range)));
    this.#take(own, block, from, false);
    return [...led, ...implied];
  }

  /** Takes rules that stand outside any clause, such as a note under a table: they hold for all rows. */
  state(rules: readonly StandingRule[], block: Block): void {
    this.#take(rules, block, 0, true);
  }

  #take(rules: readonly StandingRule[], block: Block, from: number, always: boolean): void {
    for (const rule of rules) {
      const range = within(block, from + rule.said.start, from + rule.said.end);
      if (rule.kind === 'first-leads') {
        if (always || rule.lasting) this.#leads = { block, range };
        continue;
      }
      this.#implied.push({
        block,
        range: within(block, from + rule.unit.start, from + rule.unit.end),
        bound: false,
        role: rule.role ?? 'responsible',
        wording: rule.wording,
      });
    }
  }

  /** Lets the first of a list lead where a rule says so and nobody else does; a group of bodies leads nothing. */
  #lead(
    parties: readonly PlacedParty[],
    rule: { block: Block; range: TextRange } | undefined,
  ): PlacedParty[] {
    const [first, ...others] = parties;
    const charged = first?.role === 'responsible';
    if (first === undefined || rule === undefined || !charged || isCollective(this.#words(first.range))) {
      return [...parties];
    }
    const rest = others.map((party) =>
      party.role === 'responsible' ? ({ ...party, role: 'participant' } as const) : party,
    );
    return [{ ...first, role: 'lead', rule }, ...rest];
  }

  #words(range: TextRange): string {
    return this.#graph.words(range).replace(/\s+/gu, '');
  }
}
