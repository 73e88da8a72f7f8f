import { keysOf, type Enumeration } from './enumeration.ts';

/** How a fact is known, strongest first; written in upper case everywhere. */
export const BASES = {
  STATED: {
    name: { zh: '原文明言', en: 'Stated' },
    description: 'The document says it in so many words: an annex row, a table cell, a heading.',
  },
  STRUCTURE: {
    name: { zh: '由结构得出', en: 'From structure' },
    description: 'It follows from where it stands: a box under a task, an item under a heading.',
  },
  REGISTER: {
    name: { zh: '登记册', en: 'Register' },
    description: 'The register of units says it; source names the row, and there is no quote.',
  },
  INFERRED: {
    name: { zh: '推断', en: 'Inferred' },
    description: 'A rule concluded it; rule and confidence say which and how surely.',
  },
} as const satisfies Enumeration;

/** How a fact is known. */
export type Basis = keyof typeof BASES;

/** Every basis, strongest first. */
export const BASIS_KEYS = keysOf(BASES);
