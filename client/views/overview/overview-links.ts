import { BASIS_KEYS, type Basis } from '../../../graph/ontology/bases.ts';
import type { RelationshipType } from '../../../graph/ontology/relationship-types.ts';
import type { EdgeLineFragment } from '../../api/operations.generated.ts';

/** A line between two cards, from the column on the left to the one on the right: one edge or several put together. */
export interface OverviewLink {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly type: RelationshipType;
  /** The strongest among the edges; what is told of a part holds of its whole by structure at best. */
  readonly basis: Basis;
  /** Of RESPONSIBLE_FOR: whether one of the edges is a lead. */
  readonly leads: boolean;
  /** The ids of the edges' own ends, of which there may be many. */
  readonly ends: ReadonlySet<string>;
}

/**
 * The lines among the cards shown: an edge whose end is not shown counts for the whole that is (over PART_OF); edges
 * within one column or of a hidden basis are left out. `columnOf` tells the column of a card shown, from the left.
 */
export function linkCards(
  edges: readonly EdgeLineFragment[],
  columnOf: ReadonlyMap<string, number>,
  hiddenBases: readonly Basis[],
): readonly OverviewLink[] {
  const wholes = wholesOf(edges);
  const shown = (id: string): string | undefined => {
    const seen = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !columnOf.has(at) && !seen.has(at)) {
      seen.add(at);
      at = wholes.get(at);
    }
    return at;
  };
  const links = new Map<string, OverviewLink>();
  for (const edge of edges) {
    if (hiddenBases.includes(edge.basis)) continue;
    const source = shown(edge.source.id);
    const target = shown(edge.target.id);
    if (source === undefined || target === undefined) continue;
    const sourceColumn = columnOf.get(source) ?? 0;
    const targetColumn = columnOf.get(target) ?? 0;
    if (sourceColumn === targetColumn) continue;
    const [left, right] = sourceColumn < targetColumn ? [source, target] : [target, source];
    const lifted = source !== edge.source.id || target !== edge.target.id;
    const basis = lifted && edge.basis === 'STATED' ? 'STRUCTURE' : edge.basis;
    const id = `${left}|${right}`;
    const before = links.get(id);
    links.set(id, {
      id,
      left,
      right,
      type: before?.type ?? edge.type,
      basis: before === undefined ? basis : stronger(before.basis, basis),
      leads: before?.leads === true || edge.role === 'LEAD',
      ends: new Set([...(before?.ends ?? []), edge.source.id, edge.target.id]),
    });
  }
  return [...links.values()];
}

/** Each item's whole, from the PART_OF edges. */
export function wholesOf(edges: readonly EdgeLineFragment[]): ReadonlyMap<string, string> {
  return new Map(
    edges.filter((edge) => edge.type === 'PART_OF').map((edge) => [edge.source.id, edge.target.id]),
  );
}

function stronger(a: Basis, b: Basis): Basis {
  return BASIS_KEYS.indexOf(a) <= BASIS_KEYS.indexOf(b) ? a : b;
}

/** What lights up with a card: the cards and lines of its chains. */
export interface Chain {
  readonly cards: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/**
 * The chains through a card, to the left as far as the goals and to the right as far as the units. Beyond the card's own
 * lines a unit joins only where it leads: else nearly every chain would end in nearly every unit.
 */
export function chainThrough(id: string, links: readonly OverviewLink[]): Chain {
  const cards = new Set([id]);
  const lit = new Set<string>();
  for (const [near, far] of [
    ['left', 'right'],
    ['right', 'left'],
  ] as const) {
    const seen = new Set([id]);
    const pending = [id];
    for (let at = pending.shift(); at !== undefined; at = pending.shift()) {
      for (const link of links) {
        if (link[near] !== at) continue;
        const own = at === id;
        if (link.type === 'RESPONSIBLE_FOR' && !own && !link.leads) continue;
        lit.add(link.id);
        cards.add(link[far]);
        // From a unit only what it leads is followed further, for the same reason.
        const goesOn = link.type !== 'RESPONSIBLE_FOR' || link.leads;
        if (!goesOn || seen.has(link[far])) continue;
        seen.add(link[far]);
        pending.push(link[far]);
      }
    }
  }
  return { cards, links: lit };
}
