import type { Rule } from '../rule.ts';
import { actions } from './actions.ts';
import { assignments } from './assignments.ts';
import { background } from './background.ts';
import { clauses } from './clauses.ts';
import { directions } from './directions.ts';
import { goals } from './goals.ts';
import { indicators } from './indicators.ts';
import { managers } from './managers.ts';
import { measures } from './measures.ts';
import { mentions } from './mentions.ts';
import { passages } from './passages.ts';
import { plan } from './plan.ts';
import { principles } from './principles.ts';
import { projects } from './projects.ts';
import { repeatedTitles } from './repeated-titles.ts';
import { responsibleFor } from './responsible-for.ts';
import { rewordedRows } from './reworded-rows.ts';
import { statedIn } from './stated-in.ts';
import { supportsByParts } from './supports-by-parts.ts';
import { supports } from './supports.ts';
import { tasks } from './tasks.ts';

/** Every rule, in the order in which they run: items first, then who does them, then what follows from both. */
export const RULES: readonly Rule[] = [
  plan,
  background,
  principles,
  goals,
  indicators,
  directions,
  tasks,
  actions,
  projects,
  measures,
  assignments,
  repeatedTitles,
  rewordedRows,
  clauses,
  responsibleFor,
  supports,
  supportsByParts,
  passages,
  statedIn,
  mentions,
  managers,
];
