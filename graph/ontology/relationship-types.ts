import type { Bilingual } from './bilingual.ts';
import { keysOf } from './enumeration.ts';
import { LABEL_KEYS, type Label } from './labels.ts';
import type { PropertySpec } from './property.ts';

/** One relationship type: the kind of an edge, read from its source to its target. */
export interface RelationshipTypeSpec {
  readonly name: Bilingual;
  /** How it reads from the target's side. */
  readonly inverse: Bilingual;
  readonly description: string;
  readonly sources: readonly Label[];
  readonly targets: readonly Label[];
  /** Walked and counted only when named: STATED_IN and MENTIONS tie facts to the document rather than to each other. */
  readonly onlyWhenNamed: boolean;
  readonly properties: Readonly<Record<string, PropertySpec>>;
}

const role = { type: 'role', required: true, name: { zh: '角色', en: 'Role' } } as const;
const wording = { type: 'string', required: true, name: { zh: '原文用词', en: 'Wording' } } as const;
const order = { type: 'integer', required: true, name: { zh: '次序', en: 'Order' } } as const;
const divisible: readonly Label[] = ['Task', 'Project', 'Action', 'Measure'];
const wholes: readonly Label[] = LABEL_KEYS.filter(
  (label) => label !== 'Unit' && label !== 'Passage' && label !== 'Assignment',
);

/** How things relate: every relationship type with its ends and properties. */
export const RELATIONSHIP_TYPES = {
  PART_OF: {
    name: { zh: '属于', en: 'part of' },
    inverse: { zh: '包含', en: 'contains' },
    description: 'The hierarchy of the plan itself; every node but Plan and Unit has exactly one.',
    sources: LABEL_KEYS.filter((label) => label !== 'Plan' && label !== 'Unit'),
    targets: wholes,
    onlyWhenNamed: false,
    properties: {},
  },
  MEASURES: {
    name: { zh: '衡量', en: 'measures' },
    inverse: { zh: '衡量指标', en: 'measured by' },
    description: 'Which goal a figure measures.',
    sources: ['Indicator'],
    targets: ['Goal'],
    onlyWhenNamed: false,
    properties: {},
  },
  IMPLEMENTS: {
    name: { zh: '落实任务', en: 'implements' },
    inverse: { zh: '对应工程', en: 'implemented by' },
    description: 'The project box stands under that task.',
    sources: ['Project'],
    targets: ['Task'],
    onlyWhenNamed: false,
    properties: {},
  },
  SUPPORTS: {
    name: { zh: '支撑', en: 'supports' },
    inverse: { zh: '由…支撑', en: 'supported by' },
    description: 'Works towards a goal or an indicator.',
    sources: ['Task', 'Project', 'Action', 'Measure', 'Direction'],
    targets: ['Goal', 'Indicator'],
    onlyWhenNamed: false,
    properties: {},
  },
  COVERS: {
    name: { zh: '分解', en: 'covers' },
    inverse: { zh: '分工条目', en: 'covered by' },
    description: 'What a row of the division of work divides.',
    sources: ['Assignment'],
    targets: divisible,
    onlyWhenNamed: false,
    properties: {},
  },
  LEADS: {
    name: { zh: '牵头', en: 'leads' },
    inverse: { zh: '牵头单位', en: 'led by' },
    description: 'The unit leads the assignment.',
    sources: ['Unit'],
    targets: ['Assignment'],
    onlyWhenNamed: false,
    properties: { role, wording, order },
  },
  PARTICIPATES_IN: {
    name: { zh: '参加', en: 'takes part in' },
    inverse: { zh: '参加单位', en: 'taken part in by' },
    description: 'The unit takes part in the assignment, in the role named.',
    sources: ['Unit'],
    targets: ['Assignment'],
    onlyWhenNamed: false,
    properties: { role, wording, order },
  },
  RESPONSIBLE_FOR: {
    name: { zh: '负责', en: 'responsible for' },
    inverse: { zh: '责任单位', en: 'in the charge of' },
    description:
      'Derived: the units of the assignments joined with what these cover, one edge per unit, target and role.',
    sources: ['Unit'],
    targets: divisible,
    onlyWhenNamed: false,
    properties: {
      role,
      assignments: { type: 'stringList', required: true, name: { zh: '分工条目', en: 'Assignments' } },
    },
  },
  STATED_IN: {
    name: { zh: '出处', en: 'stated in' },
    inverse: { zh: '载明', en: 'states' },
    description: 'Where it is said.',
    sources: LABEL_KEYS.filter((label) => label !== 'Passage' && label !== 'Unit'),
    targets: ['Passage'],
    onlyWhenNamed: true,
    properties: {},
  },
  MENTIONS: {
    name: { zh: '提到', en: 'mentions' },
    inverse: { zh: '被提到于', en: 'mentioned in' },
    description: 'The passage names it.',
    sources: ['Passage'],
    targets: ['Unit', 'Project', 'Action', 'Indicator'],
    onlyWhenNamed: true,
    properties: {},
  },
  MANAGED_BY: {
    name: { zh: '由…管理', en: 'managed by' },
    inverse: { zh: '管理', en: 'manages' },
    description: 'The structure of the state: who manages a body, in the years that the register speaks of.',
    sources: ['Unit'],
    targets: ['Unit'],
    onlyWhenNamed: false,
    properties: {
      asOf: { type: 'stringList', required: false, name: { zh: '年份', en: 'As of' } },
    },
  },
  SUCCEEDED_BY: {
    name: { zh: '改革后为', en: 'succeeded by' },
    inverse: { zh: '前身', en: 'succeeds' },
    description: 'What a reform made of a body.',
    sources: ['Unit'],
    targets: ['Unit'],
    onlyWhenNamed: false,
    properties: {
      date: { type: 'string', required: false, name: { zh: '日期', en: 'Date' } },
      decision: { type: 'string', required: false, name: { zh: '决定', en: 'Decision' } },
      kind: { type: 'string', required: false, name: { zh: '方式', en: 'Kind' } },
    },
  },
} as const satisfies Readonly<Record<string, RelationshipTypeSpec>>;

/** The kind of an edge. */
export type RelationshipType = keyof typeof RELATIONSHIP_TYPES;

/** Every relationship type, in the order of lists and the legend. */
export const RELATIONSHIP_TYPE_KEYS = keysOf(RELATIONSHIP_TYPES);

/** The types that are walked and counted where none is named. */
export const WALKED_TYPES: readonly RelationshipType[] = RELATIONSHIP_TYPE_KEYS.filter(
  (type) => !RELATIONSHIP_TYPES[type].onlyWhenNamed,
);
