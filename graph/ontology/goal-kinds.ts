import { keysOf, type Enumeration } from './enumeration.ts';

/** What kind of goal a Goal is. */
export const GOAL_KINDS = {
  overall: {
    name: { zh: '总体目标', en: 'Overall goal' },
    description: 'The goal of the whole plan.',
  },
  named: {
    name: { zh: '发展目标', en: 'Named goal' },
    description: 'A development goal with a name of its own.',
  },
  statement: {
    name: { zh: '目标表述', en: 'Statement' },
    description: 'One statement under a named or the overall goal.',
  },
  action: { name: { zh: '行动目标', en: 'Action goal' }, description: 'The goal of an action.' },
  milestone: {
    name: { zh: '阶段目标', en: 'Milestone' },
    description: 'A dated part of an action goal.',
  },
} as const satisfies Enumeration;

/** What kind of goal a Goal is, as the graph file writes it. */
export type GoalKind = keyof typeof GOAL_KINDS;

/** Every kind of goal. */
export const GOAL_KIND_KEYS = keysOf(GOAL_KINDS);
