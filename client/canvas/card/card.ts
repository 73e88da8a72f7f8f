import { LABELS } from '../../../graph/ontology/labels.ts';
import type { CanvasNode } from '../canvas-content.ts';
import { FONT_SIZE, LINE_HEIGHT } from '../look/typography.ts';
import { OUTLINES } from './card-outline.ts';
import { wrapName, type MeasureText } from './wrap-name.ts';

/** A node as it is drawn: its lines, its size in pixels at zoom 1, and the corners of its polygon from -1 to 1. */
export interface Card {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly corners: string;
}

/** Three lines of nine Han characters; Latin names, with longer words, get a little more. */
const HAN_ROOM = { maxWidth: 9 * FONT_SIZE + 1, maxLines: 3 };
const LATIN_ROOM = { maxWidth: 11 * FONT_SIZE, maxLines: 3 };
const PADDING = { x: 11, y: 7 };
const NARROWEST = 60;

/** Turns nodes into cards; equal nodes get the card made before. */
export function createCardMaker(measure: MeasureText): (node: CanvasNode) => Card {
  const made = new Map<string, Card>();
  return (node) => {
    const key = `${node.label} ${node.shortName}`;
    const card = made.get(key) ?? makeCard(node, measure);
    made.set(key, card);
    return card;
  };
}

function makeCard(node: CanvasNode, measure: MeasureText): Card {
  const shape = LABELS[node.label].style.shape;
  const { inset, corners } = OUTLINES[shape];
  const name = node.shortName === '' ? node.name : node.shortName;
  const lines = wrapName(name, measure, /\p{Script=Han}/u.test(name) ? HAN_ROOM : LATIN_ROOM);
  const textWidth = Math.max(...lines.map(measure));
  const textHeight = lines.length * LINE_HEIGHT;
  const { width, height } =
    shape === 'ellipse'
      ? aroundText(textWidth, textHeight)
      : {
          width: textWidth + 2 * (PADDING.x + inset.x),
          height: textHeight + 2 * (PADDING.y + inset.y),
        };
  const even = {
    width: Math.max(NARROWEST, Math.ceil(width / 4) * 4),
    height: Math.ceil(height / 2) * 2,
  };
  return {
    text: lines.join('\n'),
    ...even,
    corners: (corners?.(even.width / 2, even.height / 2) ?? [])
      .map(([x, y]) => `${round((2 * x) / even.width)} ${round((2 * y) / even.height)}`)
      .join(' '),
  };
}

/** An ellipse that holds a text: flat ones waste the least, so height grows less than width. */
function aroundText(width: number, height: number): { width: number; height: number } {
  const tall = height * 1.25 + 12;
  const across = width / Math.sqrt(1 - ((height * 0.72) / tall) ** 2);
  return { width: across + 12, height: tall };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
