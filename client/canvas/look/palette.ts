import { LABELS, type Label } from '../../../graph/ontology/labels.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../graph/ontology/relationship-types.ts';
import type { CanvasLook } from '../canvas-content.ts';
import { mix } from './colour.ts';

type Theme = CanvasLook['theme'];

/** The ground that cards and edges lie on, and the ink of anything that has no label of its own. */
export const GROUNDS: Readonly<Record<Theme, { readonly ground: string; readonly ink: string }>> = {
  light: { ground: '#fbfaf6', ink: '#23211d' },
  dark: { ground: '#15161a', ink: '#eceae4' },
};

/** The colours of one label's cards: text and rim in its ink, on a tint of the ground. */
export interface CardColours {
  readonly ink: string;
  readonly fill: string;
  readonly rim: string;
}

/** The colours of a label in a theme, computed from its ink in the ontology. */
export function cardColours(label: Label, theme: Theme): CardColours {
  const ink = LABELS[label].style[theme];
  const { ground } = GROUNDS[theme];
  return {
    ink,
    fill: mix(ink, ground, theme === 'light' ? 0.1 : 0.15),
    rim: mix(ink, ground, theme === 'light' ? 0.38 : 0.42),
  };
}

/** Colours of an edge: quiet at rest, full when it is asked for. */
export interface EdgeColours {
  readonly quiet: string;
  readonly full: string;
}

/** An edge takes the ink of the one label that its type is about; types between many labels take the plain ink. */
export function edgeColours(type: RelationshipType, theme: Theme): EdgeColours {
  const { ground, ink } = GROUNDS[theme];
  const label = characteristicLabel(type);
  const full = label === undefined ? mix(ink, ground, 0.72) : LABELS[label].style[theme];
  return { full, quiet: mix(full, ground, theme === 'light' ? 0.42 : 0.46) };
}

function characteristicLabel(type: RelationshipType): Label | undefined {
  const { sources, targets } = RELATIONSHIP_TYPES[type];
  const [narrower, wider] = sources.length <= targets.length ? [sources, targets] : [targets, sources];
  return narrower.length <= 2 && narrower !== wider ? narrower[0] : undefined;
}
