import { describe, expect, it } from 'vitest';
import { BASIS_KEYS } from '../../../graph/ontology/bases.ts';
import { LABELS, LABEL_KEYS } from '../../../graph/ontology/labels.ts';
import { RELATIONSHIP_TYPE_KEYS } from '../../../graph/ontology/relationship-types.ts';
import { createCardMaker } from '../../../client/canvas/card/card.ts';
import { estimateWidth } from '../../../client/canvas/card/measure-text.ts';
import { contrast } from '../../../client/canvas/look/colour.ts';
import { GROUNDS, cardColours, edgeColours } from '../../../client/canvas/look/palette.ts';
import { EDGE_LINES, stylesheet } from '../../../client/canvas/look/stylesheet.ts';

const themes = ['light', 'dark'] as const;

describe.each(themes)('the %s look', (theme) => {
  const selectors = stylesheet({ theme, language: 'zh', reducedMotion: true }).map(
    ({ selector }) => selector,
  );

  it('has a rule for every label, relationship type and basis', () => {
    expect(selectors).toEqual(
      expect.arrayContaining([
        ...LABEL_KEYS.map((label) => `node[label = "${label}"]`),
        ...RELATIONSHIP_TYPE_KEYS.map((type) => `edge[type = "${type}"]`),
        ...RELATIONSHIP_TYPE_KEYS.map((type) => `edge.lit[type = "${type}"]`),
        ...BASIS_KEYS.map((basis) => `edge[basis = "${basis}"]`),
      ]),
    );
  });

  it.each(LABEL_KEYS)('writes %s with AA contrast on its card', (label) => {
    const { ink, fill } = cardColours(label, theme);
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(RELATIONSHIP_TYPE_KEYS)('writes %s with AA contrast beside its edge', (type) => {
    expect(contrast(edgeColours(type, theme).full, GROUNDS[theme].ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('edges and cards', () => {
  it('tell every basis apart by width or pattern', () => {
    const looks = BASIS_KEYS.map((basis) => `${EDGE_LINES[basis].style} ${EDGE_LINES[basis].width}`);
    expect(new Set(looks).size).toBe(BASIS_KEYS.length);
  });

  it('give every label room for its text', () => {
    const cardOf = createCardMaker(estimateWidth);
    for (const label of LABEL_KEYS) {
      const name = '构建现代信息技术和产业生态体系';
      const { width, height, text, corners } = cardOf({ id: label, label, name, shortName: name });
      const lines = text.split('\n');
      expect(width).toBeGreaterThan(Math.max(...lines.map(estimateWidth)) + 16);
      expect(height).toBeGreaterThan(lines.length * 18 + 8);
      const isPolygon = ['card', 'pill', 'barrel', 'ellipse'].includes(LABELS[label].style.shape);
      expect(corners === '').toBe(isPolygon);
    }
  });
});
