import { assignments } from './assignments.ts';
import { covers } from './covers.ts';
import type { ExpansionField } from './expansion-field.ts';
import { children, parent } from './hierarchy.ts';
import { goals, indicators } from './measures.ts';
import { managedBy } from './managed-by.ts';
import { mentions } from './mentions.ts';
import { neighbors } from './neighbors.ts';
import { leads, participants, parties } from './parties.ts';
import { responsibilities } from './responsibilities.ts';
import { supporters } from './supporters.ts';
import { supports } from './supports.ts';

export type { ExpansionField } from './expansion-field.ts';

/** Every field that takes a step through the graph, by its name. */
export const EXPANSION_FIELDS: Readonly<Record<string, ExpansionField>> = {
  neighbors,
  supporters,
  supports,
  parent,
  children,
  indicators,
  goals,
  responsibilities,
  leads,
  participants,
  parties,
  covers,
  assignments,
  managedBy,
  mentions,
};
