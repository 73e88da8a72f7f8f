import { LABEL_KEYS } from '../../../ontology/labels.ts';
import { RELATIONSHIP_TYPE_KEYS } from '../../../ontology/relationship-types.ts';
import { versionOfSum } from '../../data-version.ts';
import type { StoreMeta } from '../../graph-store.ts';
import type { NodeSelection } from '../../selection.ts';
import { readNode, type NodeRow } from './read-view.ts';

/** What `metaStatement` gives. */
export interface MetaRow {
  readonly catalog: {
    readonly dataVersion: string;
    readonly units: number;
    readonly managedBy: number;
    readonly succeededBy: number;
  } | null;
  readonly loaded: readonly {
    readonly labels: readonly string[];
    readonly labelCounts: readonly number[];
    readonly types: readonly string[];
    readonly typeCounts: readonly number[];
    readonly problems: number;
  }[];
  readonly plans: readonly NodeRow[];
}

/** The version of a database that nothing was loaded into. */
export const NO_DATA = versionOfSum(0n);

/** The sum of what the loads counted of one name. */
function sum(
  rows: readonly { readonly names: readonly string[]; readonly counts: readonly number[] }[],
  name: string,
): number {
  return rows.reduce((total, { names, counts }) => total + (counts[names.indexOf(name)] ?? 0), 0);
}

/** What a database holds, read from its catalog and its loads. */
export function readMeta({ catalog, loaded, plans }: MetaRow, plan: NodeSelection): StoreMeta {
  const labels = loaded.map(({ labels, labelCounts }) => ({ names: labels, counts: labelCounts }));
  const types = loaded.map(({ types, typeCounts }) => ({ names: types, counts: typeCounts }));
  const ofUnits: Readonly<Record<string, number | undefined>> = {
    Unit: catalog?.units,
    MANAGED_BY: catalog?.managedBy,
    SUCCEEDED_BY: catalog?.succeededBy,
  };
  return {
    dataVersion: catalog?.dataVersion ?? NO_DATA,
    store: 'neo4j',
    labels: LABEL_KEYS.map((label) => ({ label, count: ofUnits[label] ?? sum(labels, label) })),
    relationshipTypes: RELATIONSHIP_TYPE_KEYS.map((type) => ({
      type,
      count: ofUnits[type] ?? sum(types, type),
    })),
    plans: plans.map((row) => readNode(row, plan)),
    problems: loaded.reduce((total, { problems }) => total + problems, 0),
  };
}
