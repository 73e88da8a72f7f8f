import { keysOf, type Enumeration } from './enumeration.ts';

/** How a figure bounds the quantity it stands for; absent where the figure is the value itself. */
export const BOUNDS = {
  at_least: { name: { zh: '不低于', en: 'At least' }, description: 'The value or more (≥).' },
  at_most: { name: { zh: '不高于', en: 'At most' }, description: 'The value or less (≤).' },
  more_than: { name: { zh: '大于', en: 'More than' }, description: 'More than the value (>).' },
  less_than: { name: { zh: '小于', en: 'Less than' }, description: 'Less than the value (<).' },
} as const satisfies Enumeration;

/** How a figure bounds its quantity, as the graph file writes it. */
export type Bound = keyof typeof BOUNDS;

/** Every bound. */
export const BOUND_KEYS = keysOf(BOUNDS);
