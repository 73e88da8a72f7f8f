import { computed, effect } from '@preact/signals';
import type { CanvasEvents, CanvasLook, GraphCanvas, Point } from '../../canvas/canvas-content.ts';
import { explorer } from '../../state/explorer.ts';
import { language, reducedMotion, theme } from '../../state/preferences.ts';
import { visibleContent } from './canvas-data.ts';
import { anchor, expandNode } from './expand.ts';
import { shownPath, type FoundPath } from './paths.ts';

type CreateCanvas = (container: HTMLElement, look: CanvasLook, events: CanvasEvents) => GraphCanvas;

const positions = computed(() => explorer.state.value.positions);
const marked = computed(() => explorer.state.value.marked);
const selected = computed(() => explorer.state.value.selection);
const focused = computed(() => explorer.state.value.focus);

/** Ties a canvas to the live state: what the state says is drawn, what a person does there becomes actions. */
export function attachCanvas(
  container: HTMLElement,
  create: CreateCanvas,
): { readonly canvas: GraphCanvas; readonly detach: () => void } {
  let layouts = 0;
  /** Whether the canvas itself is telling where its nodes are. */
  let telling = false;
  let shown: typeof visibleContent.value | undefined;
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
    onMoved: (moved) => {
      telling = true;
      // While a layout is under way the nodes move by themselves; after it only a person moves them.
      explorer.dispatch({ kind: layouts > 0 ? 'settle-nodes' : 'move-nodes', positions: moved });
      telling = false;
    },
    onBox: (ids) => {
      explorer.dispatch({ kind: 'mark-nodes', ids });
    },
    onMark: (id) => {
      explorer.dispatch({ kind: 'toggle-mark', id });
    },
    onPin: (id) => {
      explorer.dispatch({ kind: 'toggle-pin', ids: [id] });
    },
    onFocus: (id) => {
      explorer.dispatch(explorer.state.peek().focus === id ? { kind: 'focus' } : { kind: 'focus', id });
    },
  });
  function draw(content: typeof visibleContent.value, places: ReadonlyMap<string, Point>): void {
    const { layout, pinned, focus, selection } = explorer.state.peek();
    const centre = focus ?? (layout === 'concentric' && isShown(selection) ? selection : anchor.peek());
    const whole = !content.nodes.some(({ id }) => places.has(id) && !pinned.includes(id));
    layouts += 1;
    canvas
      .show({
        ...content,
        positions: places,
        layout,
        ...(whole && { whole }),
        ...(centre !== undefined && { anchor: centre }),
      })
      .finally(() => {
        layouts -= 1;
      })
      .then(
        () => {
          attend(canvas, selected.peek(), focused.peek(), shownPath.peek());
        },
        () => undefined,
      );
  }
  const stops = [
    effect(() => {
      canvas.setLook(look());
    }),
    effect(() => {
      const content = visibleContent.value;
      const places = positions.value;
      if (content.nodes.length === 0 || (telling && content === shown)) return;
      shown = content;
      draw(content, places);
    }),
    effect(() => {
      canvas.mark(marked.value);
    }),
    effect(() => {
      attend(canvas, selected.value, focused.value, shownPath.value);
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

/** Shows what is selected and what stands out: a path, or a focus, or the neighborhood of the selection. */
function attend(
  canvas: GraphCanvas,
  selection: string | undefined,
  focus: string | undefined,
  found: FoundPath | undefined,
): void {
  canvas.select(isShown(selection) ? selection : undefined);
  if (found !== undefined) {
    canvas.focusOn([...found.nodes, ...found.edges].map(({ id }) => id));
    return;
  }
  if (focus !== undefined && isShown(focus)) {
    canvas.focusOn(focus);
    return;
  }
  // A node that stands alone would only fade everything else.
  const tied = visibleContent
    .peek()
    .edges.some((edge) => edge.source === selection || edge.target === selection);
  canvas.focusOn(tied ? selection : undefined);
}

function isShown(id: string | undefined): boolean {
  return visibleContent.peek().nodes.some((node) => node.id === id);
}
