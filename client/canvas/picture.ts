import cytoscape, { type Core } from 'cytoscape';
import type { CanvasLook, PictureFormat } from './canvas-content.ts';
import { GROUNDS } from './look/palette.ts';

/** A Cytoscape instance with the method that cytoscape-svg adds. */
type CoreWithSvg = Core & {
  svg(options: { readonly full: boolean; readonly scale: number; readonly bg: string }): string;
};

/** The largest side of a PNG in pixels: more than that, browsers refuse. */
const LARGEST = 8000;

/** All that is drawn, at twice its size for PNG, on the ground of the theme; the code for SVG is loaded when it is asked for. */
export async function pictureOf(cy: Core, format: PictureFormat, look: CanvasLook): Promise<Blob> {
  const { ground } = GROUNDS[look.theme];
  if (format === 'png') {
    const { w, h } = cy.elements().boundingBox();
    const scale = Math.min(2, LARGEST / Math.max(w, h, 1));
    return cy.png({ full: true, scale, bg: ground, output: 'blob-promise' });
  }
  const { default: addSvg } = await import('cytoscape-svg');
  if (!('svg' in cy)) cytoscape.use(addSvg);
  const text = (cy as CoreWithSvg).svg({ full: true, scale: 1, bg: ground });
  return new Blob([text], { type: 'image/svg+xml' });
}
