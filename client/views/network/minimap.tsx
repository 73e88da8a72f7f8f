import { useEffect, useRef } from 'preact/hooks';
import type { GraphCanvas, Sight } from '../../canvas/canvas-content.ts';
import { t } from '../../i18n/translate.ts';

const WIDTH = 168;
const HEIGHT = 108;
const MARGIN = 6;

interface Frame {
  /** The box around all cards, in the canvas's own units. */
  readonly box: readonly [x1: number, y1: number, x2: number, y2: number];
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** The whole canvas in small with the part in view; pressing or dragging moves the view. Keys move it on the canvas itself. */
export function Minimap({ canvas }: { readonly canvas: GraphCanvas }) {
  const picture = useRef<HTMLCanvasElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const frame = useRef<Frame>({ box: [0, 0, 0, 0], scale: 1, left: 0, top: 0 });

  useEffect(() => {
    let version = -1;
    return canvas.watch((sight) => {
      if (sight.version !== version && picture.current !== null)
        frame.current = drawCards(picture.current, sight);
      version = sight.version;
      if (view.current !== null) placeView(view.current, sight, frame.current);
      // What is in view as a whole needs no map.
      if (map.current !== null) map.current.hidden = isInView(sight, frame.current);
    });
  }, [canvas]);

  const go = (event: PointerEvent) => {
    const box = picture.current?.getBoundingClientRect();
    if (box === undefined || (event.type === 'pointermove' && event.buttons === 0)) return;
    const { scale, left, top } = frame.current;
    canvas.centreOn({
      x: (event.clientX - box.left - left) / scale,
      y: (event.clientY - box.top - top) / scale,
    });
  };
  return (
    <div
      class="minimap"
      ref={map}
      hidden
      title={t('network.minimap')}
      aria-hidden="true"
      onPointerDown={go}
      onPointerMove={go}
    >
      <canvas ref={picture} width={WIDTH * 2} height={HEIGHT * 2} />
      <div class="minimap-view" ref={view} />
    </div>
  );
}

function drawCards(picture: HTMLCanvasElement, sight: Sight): Frame {
  const cards = sight.cards();
  const [x1, x2] = extent(cards.map(({ x, width }) => [x - width / 2, x + width / 2]));
  const [y1, y2] = extent(cards.map(({ y, height }) => [y - height / 2, y + height / 2]));
  const scale = Math.min(
    0.25,
    (WIDTH - 2 * MARGIN) / Math.max(1, x2 - x1),
    (HEIGHT - 2 * MARGIN) / Math.max(1, y2 - y1),
  );
  const left = WIDTH / 2 - (scale * (x1 + x2)) / 2;
  const top = HEIGHT / 2 - (scale * (y1 + y2)) / 2;
  const context = picture.getContext('2d');
  context?.setTransform(2, 0, 0, 2, 0, 0);
  context?.clearRect(0, 0, WIDTH, HEIGHT);
  for (const { x, y, width, height, ink } of context === null ? [] : cards) {
    if (context !== null) context.fillStyle = ink;
    const [w, h] = [Math.max(2, width * scale), Math.max(1.5, height * scale)];
    context?.fillRect(left + x * scale - w / 2, top + y * scale - h / 2, w, h);
  }
  return { box: [x1, y1, x2, y2], scale, left, top };
}

function placeView(view: HTMLElement, sight: Sight, { scale, left, top }: Frame): void {
  const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));
  const { x, y, width, height } = sight.view;
  const x1 = clamp(left + x * scale, WIDTH);
  const y1 = clamp(top + y * scale, HEIGHT);
  Object.assign(view.style, {
    left: `${x1}px`,
    top: `${y1}px`,
    width: `${clamp(left + (x + width) * scale, WIDTH) - x1}px`,
    height: `${clamp(top + (y + height) * scale, HEIGHT) - y1}px`,
  });
}

function isInView({ view }: Sight, { box: [x1, y1, x2, y2] }: Frame): boolean {
  return x1 >= view.x && y1 >= view.y && x2 <= view.x + view.width && y2 <= view.y + view.height;
}

function extent(ranges: readonly (readonly [number, number])[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const [from, to] of ranges) {
    low = Math.min(low, from);
    high = Math.max(high, to);
  }
  return low > high ? [0, 1] : [low, high];
}
