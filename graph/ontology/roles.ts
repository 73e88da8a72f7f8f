import { keysOf, type Enumeration } from './enumeration.ts';

/** What a unit does in an assignment; `lead` is the role of LEADS, the others are roles of PARTICIPATES_IN. */
export const ROLES = {
  lead: { name: { zh: '牵头', en: 'Lead' }, description: '牵头: leads the work.' },
  responsible: {
    name: { zh: '负责', en: 'Responsible' },
    description: '负责 where nobody leads.',
  },
  participant: {
    name: { zh: '参与', en: 'Participant' },
    description: '按职责分工负责 beside a lead, 参与.',
  },
  supporter: { name: { zh: '配合', en: 'Supporter' }, description: '配合: supports the work.' },
  adviser: { name: { zh: '指导', en: 'Adviser' }, description: '指导: advises on the work.' },
  implementer: {
    name: { zh: '落实', en: 'Implementer' },
    description: '落实: carries the work out.',
  },
  assessor: {
    name: { zh: '考核', en: 'Assessor' },
    description: '考核: assesses the work and does not lead it.',
  },
} as const satisfies Enumeration;

/** What a unit does in an assignment, as the graph file writes it. */
export type Role = keyof typeof ROLES;

/** Every role, the weightiest first. */
export const ROLE_KEYS = keysOf(ROLES);
