import type { EdgeLineFragment, NodeLineFragment } from '../../api/operations.generated.ts';

/** A node as the overview shows it. */
export interface OverviewItem extends NodeLineFragment {
  readonly englishName?: string | null;
  /** Of a Unit: the rows of the division of work in which it stands. */
  readonly assignments?: number;
  /** Of a Unit: whether it is a phrase that names no single body. */
  readonly collective?: boolean;
}

/** One list of the overview and how many there are in the data. */
export interface OverviewList {
  readonly items: readonly OverviewItem[];
  readonly total: number;
  /** Of units: how many phrases that name no single body stand at the end of `items`, not counted in `total`. */
  readonly collectives?: number;
}

/** The first level of a plan. */
export interface FirstLevel {
  readonly goals: OverviewList;
  readonly tasks: OverviewList;
  readonly projects: OverviewList;
  readonly actions: OverviewList;
  /** By number of assignments, most first; collective phrases last. */
  readonly units: OverviewList;
}

/** What lies under the first level, and the edges among everything shown. */
export interface SecondLevel {
  readonly parts: readonly OverviewItem[];
  readonly edges: readonly EdgeLineFragment[];
  /** False where the plan is too large for the overview to know all of it. */
  readonly complete: boolean;
}
