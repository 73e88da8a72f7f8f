import { LABEL_KEYS, LABELS, type Label } from '../../graph/ontology/labels.ts';

/** Gives the page each label's ink as a custom property (`--ink-Task`), for both themes, from the ontology. */
export function adoptLabelInks(page: Document = document): void {
  const inks = LABEL_KEYS.map((label) => {
    const { light, dark } = LABELS[label].style;
    return `--ink-${label}: light-dark(${light}, ${dark});`;
  });
  const marks = LABEL_KEYS.map((label) => `[data-label='${label}'] { --ink: var(--ink-${label}); }`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { ${inks.join(' ')} } ${marks.join(' ')}`);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}

/** The outline of each label's shape in a box of 16 by 16. */
export const SHAPE_PATHS: Readonly<Record<(typeof LABELS)[Label]['style']['shape'], string>> = {
  pill: 'M5 4h6a4 4 0 0 1 0 8H5a4 4 0 0 1 0-8z',
  card: 'M2.5 3h11v10h-11z',
  cut: 'M5 3h8.5v7L11 13H2.5V6z',
  hexagon: 'M4.5 2.5h7L15 8l-3.5 5.5h-7L1 8z',
  tag: 'M1.5 4h8.5l4.5 4-4.5 4H1.5z',
  barrel: 'M3 2.5c3-1 7-1 10 0v11c-3 1-7 1-10 0z',
  ellipse: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  diamond: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  note: 'M3 2h7l3.5 3.5V14H3z',
  rhomboid: 'M5 3.5h10l-4 9H1z',
  star: 'M8 1l2 4.8 5.2.4-4 3.4 1.3 5L8 11.9l-4.5 2.7 1.3-5-4-3.4 5.2-.4z',
  octagon: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z',
};
