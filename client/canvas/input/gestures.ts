import type { Core, EventObject, EventObjectEdge, EventObjectNode } from 'cytoscape';

/** What a pointer or a finger does on the canvas. */
export interface GestureCommands {
  choose(id: string | undefined): void;
  open(id: string): void;
  edge(id: string): void;
  hover(id: string | undefined): void;
  hoverEdge(id: string | undefined): void;
  dragged(): void;
}

/** Translates Cytoscape's events; they end with the instance. */
export function bindGestures(cy: Core, commands: GestureCommands): void {
  cy.on('tap', (event: EventObject) => {
    if (event.target === cy) commands.choose(undefined);
  });
  cy.on('tap', 'node', (event: EventObjectNode) => {
    commands.choose(event.target.id());
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
