import type { Label } from '../../../graph/ontology/labels.ts';
import { LABEL_KEYS } from '../../../graph/ontology/labels.ts';
import type { EdgeSelection, ItemSelection, NodeSelection } from '../../../graph/store/selection.ts';

/** One selection that fetches what all of them fetch. */
export function mergeNodeSelections(selections: readonly NodeSelection[]): NodeSelection {
  const [only] = selections;
  if (only !== undefined && selections.length === 1) return only;
  const merged: Partial<Record<Label, ItemSelection>> = {};
  for (const label of LABEL_KEYS) {
    const items = selections.map((selection) => selection[label]).filter((item) => item !== undefined);
    if (items.length > 0) merged[label] = mergeItemSelections(items);
  }
  return merged;
}

/** One selection that fetches what all of them fetch; their keys do not clash, since each names its place in the response. */
export function mergeItemSelections(items: readonly ItemSelection[]): ItemSelection {
  return items.reduce(
    (all, item) => ({
      ...all,
      ...item,
      ...(all.plan && item.plan && { plan: mergeNodeSelections([all.plan, item.plan]) }),
      ...(all.degrees && item.degrees && { degrees: { ...all.degrees, ...item.degrees } }),
      ...(all.neighborCounts &&
        item.neighborCounts && { neighborCounts: { ...all.neighborCounts, ...item.neighborCounts } }),
      ...(all.expansions && item.expansions && { expansions: { ...all.expansions, ...item.expansions } }),
      ...(all.shares && item.shares && { shares: { ...all.shares, ...item.shares } }),
      ...(all.successors && item.successors && { successors: { ...all.successors, ...item.successors } }),
    }),
    {},
  );
}

/** One selection that fetches what all of them fetch. */
export function mergeEdgeSelections(selections: readonly EdgeSelection[]): EdgeSelection {
  return selections.reduce(
    (all, edge) => ({
      ...all,
      ...edge,
      ...(all.source && edge.source && { source: mergeNodeSelections([all.source, edge.source]) }),
      ...(all.target && edge.target && { target: mergeNodeSelections([all.target, edge.target]) }),
      ...(all.assignments &&
        edge.assignments && { assignments: mergeNodeSelections([all.assignments, edge.assignments]) }),
    }),
    {},
  );
}
