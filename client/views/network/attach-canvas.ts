import { effect } from '@preact/signals';
import type { CanvasEvents, CanvasLook, GraphCanvas } from '../../canvas/canvas-content.ts';
import { explorer } from '../../state/explorer.ts';
import { language, reducedMotion, theme } from '../../state/preferences.ts';
import { visibleContent } from './canvas-data.ts';
import { anchor, expandNode } from './expand.ts';

type CreateCanvas = (container: HTMLElement, look: CanvasLook, events: CanvasEvents) => GraphCanvas;

/** Ties a canvas to the live state: what the state says is drawn, what a person does there becomes actions. */
export function attachCanvas(
  container: HTMLElement,
  create: CreateCanvas,
): { readonly canvas: GraphCanvas; readonly detach: () => void } {
  let layouts = 0;
  const look = (): CanvasLook => ({
    theme: theme.value,
    language: language.value,
    reducedMotion: reducedMotion.value,
  });
  const canvas = create(container, look(), {
    onSelect: (id) => {
      // The canvas lets go of what it no longer shows; the selection itself (an edge, a hidden node) stays.
      if (id === undefined && !isShown(explorer.state.peek().selection) && layouts > 0) return;
      explorer.dispatch(id === undefined ? { kind: 'select' } : { kind: 'select', id });
    },
    onOpen: (id) => {
      void expandNode(id);
    },
    onEdge: (id) => {
      explorer.dispatch({ kind: 'select', id });
    },
    onMoved: (positions) => {
      // While a layout is under way the nodes move by themselves; after it only a person moves them.
      explorer.dispatch({ kind: layouts > 0 ? 'settle-nodes' : 'move-nodes', positions });
    },
  });
  const stops = [
    effect(() => {
      canvas.setLook(look());
    }),
    effect(() => {
      const content = visibleContent.value;
      if (content.nodes.length === 0) return;
      const { positions } = explorer.state.peek();
      const around = anchor.peek();
      layouts += 1;
      canvas
        .show({ ...content, positions, ...(around !== undefined && { anchor: around }) })
        .finally(() => {
          layouts -= 1;
        })
        .then(
          () => {
            markSelection(canvas, explorer.state.peek().selection);
          },
          () => undefined,
        );
    }),
    effect(() => {
      markSelection(canvas, explorer.state.value.selection);
    }),
  ];
  return {
    canvas,
    detach: () => {
      for (const stop of stops) stop();
      canvas.destroy();
    },
  };
}

function markSelection(canvas: GraphCanvas, selection: string | undefined): void {
  canvas.select(isShown(selection) ? selection : undefined);
  // A node that stands alone would only fade everything else.
  const tied = visibleContent
    .peek()
    .edges.some((edge) => edge.source === selection || edge.target === selection);
  canvas.focusOn(tied ? selection : undefined);
}

function isShown(id: string | undefined): boolean {
  return visibleContent.peek().nodes.some((node) => node.id === id);
}
