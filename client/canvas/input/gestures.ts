import type { Core, EventObject, EventObjectEdge, EventObjectNode } from 'cytoscape';

/** What a pointer or a finger does on the canvas. */
export interface GestureCommands {
  choose(id: string | undefined): void;
  open(id: string): void;
  edge(id: string): void;
  hover(id: string | undefined): void;
  hoverEdge(id: string | undefined): void;
  dragged(): void;
  mark(id: string): void;
  box(ids: readonly string[]): void;
}

/** Translates Cytoscape's events; they end with the instance. */
export function bindGestures(cy: Core, commands: GestureCommands): void {
  cy.on('tap', (event: EventObject) => {
    if (event.target === cy) commands.choose(undefined);
  });
  cy.on('tap', 'node', (event: EventObjectNode) => {
    const { originalEvent } = event;
    if ('shiftKey' in originalEvent && originalEvent.shiftKey) commands.mark(event.target.id());
    else commands.choose(event.target.id());
  });
  let boxed: string[] = [];
  cy.on('box', 'node', (event: EventObjectNode) => {
    boxed.push(event.target.id());
    // Cytoscape tells of each node in the box in turn, all in one task.
    if (boxed.length === 1)
      queueMicrotask(() => {
        commands.box(boxed);
        boxed = [];
      });
  });
  cy.on('tap', 'edge', (event: EventObjectEdge) => {
    commands.edge(event.target.id());
  });
  cy.on('dbltap', 'node', (event: EventObjectNode) => {
    commands.open(event.target.id());
  });
  cy.on('taphold', 'node', (event: EventObjectNode) => {
    if ('touches' in event.originalEvent) commands.open(event.target.id());
  });
  cy.on('mouseover', 'node', (event: EventObjectNode) => {
    commands.hover(event.target.id());
  });
  cy.on('mouseout', 'node', () => {
    commands.hover(undefined);
  });
  cy.on('mouseover', 'edge', (event: EventObjectEdge) => {
    commands.hoverEdge(event.target.id());
  });
  cy.on('mouseout', 'edge', () => {
    commands.hoverEdge(undefined);
  });
  cy.on('dragfree', 'node', () => {
    commands.dragged();
  });
}
