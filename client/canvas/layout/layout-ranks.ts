import type { Label } from '../../../graph/ontology/labels.ts';
import { ROLE_KEYS } from '../../../graph/ontology/roles.ts';
import type { LayoutKind } from '../canvas-content.ts';
import type { Shown } from '../content-diff.ts';

/** From what the plan wants to who does it, left to right. */
const LAYERS: Readonly<Record<Label, number>> = {
  Plan: 0,
  Principle: 1,
  Goal: 1,
  Indicator: 2,
  Direction: 2,
  Task: 3,
  Measure: 4,
  Project: 4,
  Action: 4,
  Assignment: 5,
  Unit: 6,
  Passage: 7,
};

/** The layer or ring of each node in its order, or undefined where the layout knows none. */
export function layoutRanks(
  kind: LayoutKind,
  shown: Shown,
  centre: string | undefined,
): number[] | undefined {
  if (kind === 'force') return undefined;
  if (kind === 'layered') return [...shown.nodes.values()].map(({ label }) => LAYERS[label]);
  return ringsAround(shown, centre !== undefined && shown.nodes.has(centre) ? centre : busiest(shown));
}

/** Around the centre a ring for each role, the weightiest nearest, then the other neighbors, then those farther away. */
function ringsAround({ nodes, edges }: Shown, centre: string | undefined): number[] {
  const ring = new Map<string, number>();
  if (centre !== undefined) ring.set(centre, 0);
  const links = new Map<string, { readonly other: string; readonly role: number }[]>();
  for (const { source, target, role } of edges.values()) {
    const rank = role === undefined ? ROLE_KEYS.length : ROLE_KEYS.indexOf(role);
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const)
      links.set(id, [...(links.get(id) ?? []), { other, role: rank }]);
  }
  for (const { other, role } of centre === undefined ? [] : (links.get(centre) ?? []))
    ring.set(other, other === centre ? 0 : Math.min(ring.get(other) ?? Infinity, 1 + role));
  let edge = [...ring.keys()];
  for (let far = ROLE_KEYS.length + 2; edge.length > 0; far += 1) {
    const next: string[] = [];
    for (const id of edge)
      for (const { other } of links.get(id) ?? []) {
        if (ring.has(other)) continue;
        ring.set(other, far);
        next.push(other);
      }
    edge = next;
  }
  const farthest = Math.max(0, ...ring.values()) + 1;
  return [...nodes.keys()].map((id) => ring.get(id) ?? farthest);
}

function busiest({ nodes, edges }: Shown): string | undefined {
  const degree = new Map<string, number>();
  for (const { source, target } of edges.values())
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return [...nodes.keys()].sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0))[0];
}
