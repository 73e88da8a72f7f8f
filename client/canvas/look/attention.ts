import type { Core } from 'cytoscape';

/** What a person attends to; each call changes only the elements whose state differs. */
export interface Attention {
  choose(id: string | undefined): void;
  hover(id: string | undefined): void;
  hoverEdge(id: string | undefined): void;
  focusOn(id: string | undefined): void;
  /** Applies everything anew after elements came or went. */
  refresh(): void;
}

/** Above this many lit edges their types are not written beside them. */
const MOST_NAMED_EDGES = 14;

interface Subjects {
  chosen?: string | undefined;
  hovered?: string | undefined;
  hoveredEdge?: string | undefined;
  focused?: string | undefined;
}

/** Marks elements with the classes of the stylesheet: chosen, hovered, lit, named and faded. */
export function createAttention(cy: Core): Attention {
  const subjects: Subjects = {};
  const applied = new Map<string, ReadonlySet<string>>();

  function mark(className: string, ids: ReadonlySet<string>): void {
    const before = applied.get(className) ?? new Set<string>();
    for (const id of before) if (!ids.has(id)) cy.getElementById(id).removeClass(className);
    for (const id of ids) if (!before.has(id)) cy.getElementById(id).addClass(className);
    applied.set(className, ids);
  }
  function edgesAt(id: string | undefined): readonly string[] {
    return id === undefined
      ? []
      : cy
          .getElementById(id)
          .connectedEdges()
          .map((edge) => edge.id());
  }
  function faded(): ReadonlySet<string> {
    if (subjects.focused === undefined) return new Set();
    const kept = cy.getElementById(subjects.focused).closedNeighborhood();
    return kept.empty()
      ? new Set()
      : new Set(
          cy
            .elements()
            .not(kept)
            .map((element) => element.id()),
        );
  }
  function apply(): void {
    const { chosen, hovered, hoveredEdge, focused } = subjects;
    const asked = [
      ...edgesAt(chosen),
      ...edgesAt(hovered),
      ...(hoveredEdge === undefined ? [] : [hoveredEdge]),
    ];
    const lit = new Set([...asked, ...edgesAt(focused)]);
    const named = asked.length <= MOST_NAMED_EDGES ? asked : hoveredEdge === undefined ? [] : [hoveredEdge];
    cy.batch(() => {
      mark('chosen', setOf(chosen));
      mark('hovered', setOf(hovered));
      mark('faded', faded());
      mark('lit', lit);
      mark('named', new Set(named));
    });
  }
  function attend(change: Subjects): void {
    Object.assign(subjects, change);
    apply();
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
      apply();
    },
  };
}

function setOf(id: string | undefined): ReadonlySet<string> {
  return new Set(id === undefined ? [] : [id]);
}
