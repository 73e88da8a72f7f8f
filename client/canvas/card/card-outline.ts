import type { LabelStyle } from '../../../graph/ontology/labels.ts';

/** The shape of a label's card, as the ontology names it. */
export type CardShape = LabelStyle['shape'];

/** Room a shape needs beyond the text and its padding, in pixels on each side. */
export interface Inset {
  readonly x: number;
  readonly y: number;
}

interface Outline {
  readonly inset: Inset;
  /** The Cytoscape shape; `polygon` takes its corners from `corners`. */
  readonly shape: 'round-rectangle' | 'barrel' | 'ellipse' | 'polygon';
  /** Corners in pixels from the middle, for half a width and half a height. */
  readonly corners?: (w: number, h: number) => readonly (readonly [number, number])[];
}

const FOLD = 9;
const none: Inset = { x: 0, y: 0 };

/** How each shape of the ontology is cut; corners keep their size in pixels, so wide cards stay cards. */
export const OUTLINES: Readonly<Record<CardShape, Outline>> = {
  card: { shape: 'round-rectangle', inset: none },
  pill: { shape: 'round-rectangle', inset: { x: 6, y: 0 } },
  barrel: { shape: 'barrel', inset: { x: 2, y: 3 } },
  ellipse: { shape: 'ellipse', inset: none },
  cut: {
    shape: 'polygon',
    inset: { x: 2, y: 0 },
    corners: (w, h) => [
      [-w + FOLD, -h],
      [w, -h],
      [w, h - FOLD],
      [w - FOLD, h],
      [-w, h],
      [-w, -h + FOLD],
    ],
  },
  hexagon: {
    shape: 'polygon',
    inset: { x: 7, y: 0 },
    corners: (w, h) => [
      [-w + 12, -h],
      [w - 12, -h],
      [w, 0],
      [w - 12, h],
      [-w + 12, h],
      [-w, 0],
    ],
  },
  tag: {
    shape: 'polygon',
    inset: { x: 7, y: 0 },
    corners: (w, h) => [
      [-w, -h],
      [w - 12, -h],
      [w, 0],
      [w - 12, h],
      [-w, h],
    ],
  },
  diamond: {
    shape: 'polygon',
    inset: { x: 8, y: 5 },
    corners: (w, h) => [
      [0, -h],
      [w - 8, -h + 6],
      [w, 0],
      [w - 8, h - 6],
      [0, h],
      [-w + 8, h - 6],
      [-w, 0],
      [-w + 8, -h + 6],
    ],
  },
  note: {
    shape: 'polygon',
    inset: { x: 2, y: 0 },
    corners: (w, h) => [
      [-w, -h],
      [w - FOLD, -h],
      [w, -h + FOLD],
      [w, h],
      [-w, h],
    ],
  },
  rhomboid: {
    shape: 'polygon',
    inset: { x: 8, y: 0 },
    corners: (w, h) => [
      [-w + 14, -h],
      [w, -h],
      [w - 14, h],
      [-w, h],
    ],
  },
  octagon: {
    shape: 'polygon',
    inset: { x: 3, y: 1 },
    corners: (w, h) => [
      [-w + 11, -h],
      [w - 11, -h],
      [w, -h + 11],
      [w, h - 11],
      [w - 11, h],
      [-w + 11, h],
      [-w, h - 11],
      [-w, -h + 11],
    ],
  },
  star: { shape: 'polygon', inset: { x: 9, y: 1 }, corners: serrated },
};

/** A card with toothed sides, like a seal: a star's points without its waist, so that a title fits inside. */
function serrated(w: number, h: number): readonly (readonly [number, number])[] {
  const teeth = Math.max(2, Math.round(h / 9));
  const step = (2 * h) / teeth;
  const right: [number, number][] = [];
  const left: [number, number][] = [];
  for (let tooth = 0; tooth < teeth; tooth += 1) {
    right.push([w - 7, -h + tooth * step], [w, -h + (tooth + 0.5) * step]);
    left.push([-w + 7, h - tooth * step], [-w, h - (tooth + 0.5) * step]);
  }
  return [...right, [w - 7, h], ...left, [-w + 7, -h]];
}
