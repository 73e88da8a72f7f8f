import type { StylesheetJson } from 'cytoscape';
import { BASIS_KEYS, type Basis } from '../../../graph/ontology/bases.ts';
import { LABELS, LABEL_KEYS } from '../../../graph/ontology/labels.ts';
import { RELATIONSHIP_TYPES, RELATIONSHIP_TYPE_KEYS } from '../../../graph/ontology/relationship-types.ts';
import type { CanvasLook } from '../canvas-content.ts';
import { OUTLINES, type CardShape } from '../card/card-outline.ts';
import { GROUNDS, cardColours, edgeColours } from './palette.ts';
import { FONT_FAMILY, FONT_SIZE, LINE_HEIGHT, SMALLEST_TEXT } from './typography.ts';

/** Above this many edges the canvas draws straight lines without arrows, which cost a third. */
export const DENSE_FROM = 700;

/** How a basis looks: width and pattern, never colour alone. */
export const EDGE_LINES: Readonly<
  Record<Basis, { readonly width: number; readonly style: 'solid' | 'dashed' | 'dotted' }>
> = {
  STATED: { width: 1.8, style: 'solid' },
  STRUCTURE: { width: 0.9, style: 'solid' },
  REGISTER: { width: 1.8, style: 'dotted' },
  INFERRED: { width: 1.3, style: 'dashed' },
};

/** The whole stylesheet, computed from the ontology's tables; classes mark what a person is looking at. */
export function stylesheet(look: CanvasLook): StylesheetJson {
  return [
    { selector: 'node', style: cardBase() },
    ...LABEL_KEYS.map((label) => {
      const { ink, fill, rim } = cardColours(label, look.theme);
      return {
        selector: `node[label = "${label}"]`,
        style: {
          ...shapeStyle(LABELS[label].style.shape),
          color: ink,
          'background-color': fill,
          'border-color': rim,
          'outline-color': ink,
        },
      };
    }),
    { selector: 'edge', style: edgeBase() },
    ...RELATIONSHIP_TYPE_KEYS.map((type) => {
      const { quiet } = edgeColours(type, look.theme);
      return {
        selector: `edge[type = "${type}"]`,
        style: { 'line-color': quiet, 'target-arrow-color': quiet },
      };
    }),
    ...BASIS_KEYS.map((basis) => ({
      selector: `edge[basis = "${basis}"]`,
      style: {
        width: EDGE_LINES[basis].width,
        ...(EDGE_LINES[basis].style !== 'solid' && { 'line-style': EDGE_LINES[basis].style }),
        ...(EDGE_LINES[basis].style === 'dashed' && { 'line-dash-pattern': [6, 4] }),
      },
    })),
    { selector: 'edge.dense', style: { 'curve-style': 'haystack', 'haystack-radius': 0 } },
    ...attention(look),
  ];
}

function cardBase(): Record<string, unknown> {
  return {
    width: 'data(width)',
    height: 'data(height)',
    label: 'data(text)',
    'font-family': FONT_FAMILY,
    'font-size': FONT_SIZE,
    'line-height': LINE_HEIGHT / FONT_SIZE,
    'text-wrap': 'wrap',
    'text-max-width': '10000px',
    'text-valign': 'center',
    'text-halign': 'center',
    'min-zoomed-font-size': 6.5,
    'border-width': 1,
  };
}

function shapeStyle(shape: CardShape): Record<string, unknown> {
  const outline = OUTLINES[shape];
  if (outline.shape === 'polygon') return { shape: 'polygon', 'shape-polygon-points': 'data(corners)' };
  if (shape === 'pill') return { shape: 'round-rectangle', 'corner-radius': '17px' };
  if (shape === 'card') return { shape: 'round-rectangle', 'corner-radius': '5px' };
  return { shape: outline.shape };
}

/** Few properties: each costs time for every edge before the first picture. */
function edgeBase(): Record<string, unknown> {
  return { 'curve-style': 'straight', 'target-arrow-shape': 'triangle', 'arrow-scale': 0.75 };
}

/** The words beside an edge. */
function edgeWords(look: CanvasLook): Record<string, unknown> {
  const { ground } = GROUNDS[look.theme];
  return {
    'font-family': FONT_FAMILY,
    'font-size': SMALLEST_TEXT,
    'min-zoomed-font-size': 8,
    'text-background-color': ground,
    'text-background-opacity': 0.94,
    'text-background-padding': '2px',
    'text-background-shape': 'roundrectangle',
  };
}

/** What a person points at, has chosen or asked to see alone. */
function attention(look: CanvasLook): StylesheetJson {
  const { ink } = GROUNDS[look.theme];
  return [
    {
      selector: 'node.pinned',
      style: { 'border-width': 4, 'border-style': 'double', 'border-color': ink },
    },
    {
      selector: 'node.marked',
      style: { 'outline-width': 2, 'outline-style': 'dashed', 'outline-offset': 3, 'outline-color': ink },
    },
    {
      selector: 'node.more',
      style: { ghost: 'yes', 'ghost-offset-x': 3, 'ghost-offset-y': 3, 'ghost-opacity': 0.35 },
    },
    ...RELATIONSHIP_TYPE_KEYS.map((type) => {
      const { full } = edgeColours(type, look.theme);
      return {
        selector: `edge.lit[type = "${type}"]`,
        style: { 'line-color': full, 'target-arrow-color': full, color: full, 'z-index': 5 },
      };
    }),
    { selector: 'edge.named', style: edgeWords(look) },
    ...RELATIONSHIP_TYPE_KEYS.map((type) => ({
      selector: `edge.named[type = "${type}"]`,
      style: { label: RELATIONSHIP_TYPES[type].name[look.language] },
    })),
    { selector: 'node.hovered', style: { 'border-width': 2, 'z-index': 8 } },
    {
      selector: 'node.chosen',
      style: {
        'border-width': 2,
        'border-color': ink,
        'outline-width': 3,
        'outline-offset': 2,
        'z-index': 9,
      },
    },
  ] as StylesheetJson;
}
