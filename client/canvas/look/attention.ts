import type { Core } from 'cytoscape';
import type { Lit, Spotlight } from './spotlight.ts';

/** What a person attends to; each call changes only the elements whose state differs. */
export interface Attention {
  choose(id: string | undefined): void;
  hover(id: string | undefined): void;
  hoverEdge(id: string | undefined): void;
  /** A node and its neighborhood, or exactly these nodes and edges, in full; all else is faded. */
  focusOn(focus: string | readonly string[] | undefined): void;
  /** Applies everything anew after elements came or went. */
  refresh(): void;
}

/** Above this many lit edges their types are not written beside them. */
const MOST_NAMED_EDGES = 14;

/** What a node keeps of its classes in the spotlight: what it is, apart from attention. */
const LASTING = ['more', 'pinned', 'marked'] as const;

interface Subjects {
  chosen?: string | undefined;
  hovered?: string | undefined;
  hoveredEdge?: string | undefined;
  focused?: string | readonly string[] | undefined;
}

/** Marks elements with the classes of the stylesheet, in the picture itself or, where something is focused, above it. */
export function createAttention(cy: Core, spotlight: Spotlight): Attention {
  const subjects: Subjects = {};
  const applied = new Map<string, ReadonlySet<string>>();
  let due = false;

  function mark(className: string, ids: ReadonlySet<string>): void {
    const before = applied.get(className) ?? new Set<string>();
    for (const id of before) if (!ids.has(id)) cy.getElementById(id).removeClass(className);
    for (const id of ids) if (!before.has(id)) cy.getElementById(id).addClass(className);
    applied.set(className, ids);
  }
  function edgesAt(id: string | undefined): readonly string[] {
    if (id === undefined) return [];
    const edges = cy.getElementById(id).connectedEdges();
    return edges.map((edge) => edge.id());
  }
  /** The ids in focus; undefined where nothing of it is on the canvas. */
  function focusedIds(): readonly string[] | undefined {
    const { focused } = subjects;
    if (focused === undefined) return undefined;
    if (typeof focused !== 'string') {
      const present = focused.filter((id) => cy.getElementById(id).nonempty());
      return present.length === 0 ? undefined : present;
    }
    const kept = cy.getElementById(focused).closedNeighborhood();
    return kept.empty() ? undefined : kept.map((element) => element.id());
  }
  function marks(): Map<string, ReadonlySet<string>> {
    const { chosen, hovered, hoveredEdge, focused } = subjects;
    const asked = [
      ...edgesAt(chosen),
      ...edgesAt(hovered),
      ...(hoveredEdge === undefined ? [] : [hoveredEdge]),
    ];
    const lit = [
      ...asked,
      ...(typeof focused === 'string' ? edgesAt(focused) : (focused ?? []).filter(isEdge)),
    ];
    const named = asked.length <= MOST_NAMED_EDGES ? asked : hoveredEdge === undefined ? [] : [hoveredEdge];
    return new Map([
      ['chosen', setOf(chosen)],
      ['hovered', setOf(hovered)],
      ['lit', new Set(lit)],
      ['named', new Set(named)],
    ]);
  }
  function isEdge(id: string): boolean {
    return cy.getElementById(id).isEdge();
  }
  function litAbove(focus: readonly string[], marked: ReadonlyMap<string, ReadonlySet<string>>): Lit {
    const ids = new Set(focus);
    const add = (id: string | undefined): void => {
      if (id !== undefined && cy.getElementById(id).nonempty()) ids.add(id);
    };
    const extra = [...edgesAt(subjects.hovered), ...setOf(subjects.hoveredEdge)];
    for (const id of extra) {
      add(id);
      cy.getElementById(id)
        .connectedNodes()
        .forEach((node) => {
          add(node.id());
        });
    }
    add(subjects.hovered);
    add(subjects.chosen);
    return new Map(
      [...ids].map((id) => {
        const element = cy.getElementById(id);
        const own = LASTING.filter((name) => element.hasClass(name));
        return [id, [...own, ...[...marked].flatMap(([name, all]) => (all.has(id) ? [name] : []))].join(' ')];
      }),
    );
  }
  function apply(): void {
    due = false;
    if (cy.destroyed()) return;
    const marked = marks();
    const focus = focusedIds();
    // Below the light the picture stays as it is: drawing it anew would cost more than all that stands out.
    if (focus !== undefined) {
      spotlight.show(litAbove(focus, marked));
      return;
    }
    spotlight.show(undefined);
    cy.batch(() => {
      for (const [className, ids] of marked) mark(className, ids);
    });
  }
  function attend(change: Subjects): void {
    Object.assign(subjects, change);
    if (due) return;
    // Selecting tells several things in a row; they are drawn once.
    due = true;
    queueMicrotask(apply);
  }

  return {
    choose: (chosen) => {
      attend({ chosen });
    },
    hover: (hovered) => {
      attend({ hovered });
    },
    hoverEdge: (hoveredEdge) => {
      attend({ hoveredEdge });
    },
    focusOn: (focused) => {
      attend({ focused });
    },
    refresh: () => {
      for (const [className, ids] of applied) {
        applied.set(className, new Set([...ids].filter((id) => cy.getElementById(id).hasClass(className))));
      }
      spotlight.refresh();
      apply();
    },
  };
}

function setOf(id: string | undefined): ReadonlySet<string> {
  return new Set(id === undefined ? [] : [id]);
}
