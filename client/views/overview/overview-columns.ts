import type { Label } from '../../../graph/ontology/labels.ts';
import type { FirstLevel, OverviewItem, SecondLevel } from './overview-item.ts';
import { wholesOf } from './overview-links.ts';

/** The four columns, from the left. */
export const COLUMN_NAMES = ['goals', 'tasks', 'works', 'units'] as const;
/** One of the four columns. */
export type ColumnName = (typeof COLUMN_NAMES)[number];

/** A column of cards; `total` counts also those that are not shown. */
export interface OverviewColumn {
  readonly name: ColumnName;
  readonly items: readonly OverviewItem[];
  readonly total: number;
  /** Of units: phrases that name no single body, not counted in `total`. */
  readonly collectives?: number;
}

const COLUMN_OF: Readonly<Partial<Record<Label, ColumnName>>> = {
  Goal: 'goals',
  Indicator: 'goals',
  Task: 'tasks',
  Project: 'works',
  Action: 'works',
  Unit: 'units',
};

/** The first level in four columns: at most `mostUnits` units. */
export function firstColumns(level: FirstLevel, mostUnits: number): readonly OverviewColumn[] {
  return [
    { name: 'goals', ...level.goals },
    { name: 'tasks', ...level.tasks },
    {
      name: 'works',
      items: [...level.projects.items, ...level.actions.items],
      total: level.projects.total + level.actions.total,
    },
    { name: 'units', ...level.units, items: level.units.items.slice(0, mostUnits) },
  ];
}

/**
 * One item and what is inside it in the same four columns: its parts in its own column, and of the others what the parts
 * or the item itself are tied to.
 */
export function openedColumns(
  opened: string,
  first: FirstLevel,
  second: SecondLevel,
): readonly OverviewColumn[] {
  const all = new Map(
    [...Object.values(first).flatMap((list: FirstLevel['goals']) => list.items), ...second.parts].map(
      (item) => [item.id, item],
    ),
  );
  const wholes = wholesOf(second.edges);
  const parts = new Set([...wholes].filter(([, whole]) => whole === opened).map(([part]) => part));
  const inside = new Set([opened, ...parts]);
  const tied = new Set(inside);
  for (const edge of second.edges) {
    if (edge.type === 'PART_OF') continue;
    if (inside.has(edge.source.id)) tied.add(edge.target.id);
    if (inside.has(edge.target.id)) tied.add(edge.source.id);
  }
  // A project that implements the item is opened with it: its own items are what happens in the end.
  for (const [part, whole] of wholes)
    if (tied.has(whole) && all.get(whole)?.label === 'Project') tied.add(part);
  tied.delete(opened);
  const order = new Map([...all.keys()].map((id, index) => [id, index]));
  const items = [...tied]
    .flatMap((id) => all.get(id) ?? [])
    .sort((a, b) => place(a, wholes, order) - place(b, wholes, order));
  return COLUMN_NAMES.map((name) => {
    const own = items.filter((item) => COLUMN_OF[item.label] === name);
    const collectives = own.filter((item) => item.collective === true).length;
    return { name, items: own, total: own.length - collectives, collectives };
  });
}

/** Parts stand right after their whole. */
function place(
  item: OverviewItem,
  wholes: ReadonlyMap<string, string>,
  order: ReadonlyMap<string, number>,
): number {
  const own = order.get(item.id) ?? 0;
  const whole = order.get(wholes.get(item.id) ?? '');
  return whole === undefined ? own : whole + (own + 1) / (order.size + 2);
}

/** The items that hold others: those that can be opened. */
export function openableIds(second: SecondLevel | undefined): ReadonlySet<string> {
  return new Set(wholesOf(second?.edges ?? []).values());
}

/** The column of each card shown. */
export function columnsOfCards(columns: readonly OverviewColumn[]): ReadonlyMap<string, number> {
  return new Map(columns.flatMap((column, index) => column.items.map((item) => [item.id, index] as const)));
}
