import type { Bilingual } from './bilingual.ts';
import { keysOf } from './enumeration.ts';
import type { PropertySpec } from './property.ts';

/** How a label is drawn: a shape of its own and one ink for each theme (AA on the theme's ground). */
export interface LabelStyle {
  readonly shape:
    | 'pill'
    | 'card'
    | 'cut'
    | 'hexagon'
    | 'tag'
    | 'barrel'
    | 'ellipse'
    | 'diamond'
    | 'note'
    | 'rhomboid'
    | 'star'
    | 'octagon';
  readonly light: string;
  readonly dark: string;
}

/** One label: the kind of a node. */
export interface LabelSpec {
  readonly name: Bilingual;
  readonly plural: Bilingual;
  /** The API's root field and, with its first letter in upper case, its connection's stem. */
  readonly collection: string;
  /** One sentence on what one node is; it describes the type in the SDL. */
  readonly description: string;
  readonly style: LabelStyle;
  readonly properties: Readonly<Record<string, PropertySpec>>;
}

const string = (zh: string, en: string) => ({ type: 'string', required: false, name: { zh, en } }) as const;
const quantity = (zh: string, en: string) =>
  ({ type: 'quantity', required: false, name: { zh, en } }) as const;

/** Properties that every node may have: its level, its number as printed and its order among its siblings. */
export const COMMON_PROPERTIES = {
  level: { type: 'integer', required: false, name: { zh: '层级', en: 'Level' } },
  number: { type: 'string', required: false, name: { zh: '编号', en: 'Number' } },
  order: { type: 'integer', required: false, name: { zh: '次序', en: 'Order' } },
} as const satisfies Readonly<Record<string, PropertySpec>>;

/** What exists: every label with its names, look and properties. Constraints, SDL, styles, legend and docs come from here. */
export const LABELS = {
  Plan: {
    name: { zh: '规划', en: 'Plan' },
    plural: { zh: '规划', en: 'Plans' },
    collection: 'plans',
    description: 'A document as published: number, title, issuer, dates, validity.',
    style: { shape: 'star', light: '#7a2e1d', dark: '#f0a58f' },
    properties: {
      title: { type: 'string', required: true, name: { zh: '标题', en: 'Title' } },
      issuer: string('发文机关', 'Issuer'),
      dateWritten: string('成文日期', 'Date written'),
      datePublished: string('发布日期', 'Date published'),
      validity: string('时效', 'Validity'),
    },
  },
  Goal: {
    name: { zh: '目标', en: 'Goal' },
    plural: { zh: '目标', en: 'Goals' },
    collection: 'goals',
    description:
      'A development goal, the goal of an action, or one statement or dated milestone of such a goal.',
    style: { shape: 'pill', light: '#9a4a00', dark: '#f2b263' },
    properties: {
      kind: { type: 'goalKind', required: true, name: { zh: '类型', en: 'Kind' } },
      deadline: string('期限', 'Deadline'),
      deadlineYear: { type: 'integer', required: false, name: { zh: '期限年份', en: 'Deadline year' } },
    },
  },
  Indicator: {
    name: { zh: '指标', en: 'Indicator' },
    plural: { zh: '指标', en: 'Indicators' },
    collection: 'indicators',
    description:
      'A numbered indicator with its unit, baseline, target and growth, and how each figure is to be read.',
    style: { shape: 'barrel', light: '#8f3a64', dark: '#f0a3c6' },
    properties: {
      unitOfMeasure: string('计量单位', 'Unit of measure'),
      category: string('类别', 'Category'),
      period: string('时期', 'Period'),
      baseline: quantity('基期值', 'Baseline'),
      target: quantity('目标值', 'Target'),
      growth: quantity('规划增速', 'Planned growth'),
      outcome: quantity('实现值', 'Outcome'),
      outcomeGrowth: quantity('实际增速', 'Actual growth'),
    },
  },
  Principle: {
    name: { zh: '原则', en: 'Principle' },
    plural: { zh: '原则', en: 'Principles' },
    collection: 'principles',
    description: 'One of the main principles (主要原则).',
    style: { shape: 'octagon', light: '#5c5346', dark: '#cbbfae' },
    properties: {},
  },
  Direction: {
    name: { zh: '主攻方向', en: 'Direction' },
    plural: { zh: '主攻方向', en: 'Directions' },
    collection: 'directions',
    description: 'A main direction (主攻方向) or one of the points under it.',
    style: { shape: 'tag', light: '#0f5f73', dark: '#7fcfe0' },
    properties: {},
  },
  Task: {
    name: { zh: '任务', en: 'Task' },
    plural: { zh: '任务', en: 'Tasks' },
    collection: 'tasks',
    description: 'A major task (重大任务): at level 1 a system of tasks, at level 2 a task under it.',
    style: { shape: 'card', light: '#1f4fb0', dark: '#9dbcf7' },
    properties: {},
  },
  Project: {
    name: { zh: '工程', en: 'Project' },
    plural: { zh: '工程', en: 'Projects' },
    collection: 'projects',
    description: 'A project box (专栏) at level 1, one of its items at level 2.',
    style: { shape: 'cut', light: '#116b4b', dark: '#84d3ae' },
    properties: {},
  },
  Action: {
    name: { zh: '行动', en: 'Action' },
    plural: { zh: '行动', en: 'Actions' },
    collection: 'actions',
    description: 'A priority action (优先行动) at level 1, one of its measures at level 2.',
    style: { shape: 'hexagon', light: '#6a35b8', dark: '#c8a9f5' },
    properties: {},
  },
  Measure: {
    name: { zh: '政策措施', en: 'Measure' },
    plural: { zh: '政策措施', en: 'Measures' },
    collection: 'measures',
    description: 'A policy measure or a part of the implementation chapter.',
    style: { shape: 'rhomboid', light: '#55600f', dark: '#c9d37c' },
    properties: {},
  },
  Assignment: {
    name: { zh: '分工', en: 'Assignment' },
    plural: { zh: '分工', en: 'Assignments' },
    collection: 'assignments',
    description:
      'One row of the division of work: its wording, who leads, who takes part, whether the list is open.',
    style: { shape: 'note', light: '#8a2b3a', dark: '#f2a1ad' },
    properties: {
      text: { type: 'string', required: true, name: { zh: '内容', en: 'Text' } },
      unitsText: { type: 'string', required: true, name: { zh: '责任单位原文', en: 'Units as printed' } },
      openEnded: { type: 'boolean', required: true, name: { zh: '列举未尽(等)', en: 'Open-ended list' } },
      deadline: string('期限', 'Deadline'),
      scope: string('适用范围', 'Scope'),
    },
  },
  Unit: {
    name: { zh: '单位', en: 'Unit' },
    plural: { zh: '单位', en: 'Units' },
    collection: 'units',
    description:
      'A body named in a plan or in the register, once, however it is spelled; collective phrases are of kind collective.',
    style: { shape: 'ellipse', light: '#3d4a5c', dark: '#b4c1d3' },
    properties: {
      kind: { type: 'unitKind', required: true, name: { zh: '类别', en: 'Kind' } },
      fullName: { type: 'string', required: true, name: { zh: '全称', en: 'Full name' } },
      englishName: string('英文名', 'English name'),
      aliases: { type: 'stringList', required: true, name: { zh: '别称', en: 'Aliases' } },
      managedBy: string('主管单位', 'Managed by'),
    },
  },
  Passage: {
    name: { zh: '段落', en: 'Passage' },
    plural: { zh: '段落', en: 'Passages' },
    collection: 'passages',
    description: 'One line of the document with its place: the ground that every fact stands on.',
    style: { shape: 'diamond', light: '#6b655a', dark: '#a9a295' },
    properties: {
      text: { type: 'string', required: true, name: { zh: '原文', en: 'Text' } },
      kind: { type: 'string', required: true, name: { zh: '类型', en: 'Kind' } },
      depth: { type: 'integer', required: false, name: { zh: '标题级别', en: 'Heading depth' } },
      row: { type: 'integer', required: false, name: { zh: '行', en: 'Row' } },
      column: { type: 'integer', required: false, name: { zh: '列', en: 'Column' } },
      line: { type: 'integer', required: true, name: { zh: '行号', en: 'Line' } },
      start: { type: 'integer', required: true, name: { zh: '起', en: 'Start' } },
      end: { type: 'integer', required: true, name: { zh: '止', en: 'End' } },
    },
  },
} as const satisfies Readonly<Record<string, LabelSpec>>;

/** The kind of a node. */
export type Label = keyof typeof LABELS;

/** Every label, in the order of lists, facets and the legend. */
export const LABEL_KEYS = keysOf(LABELS);

/** The labels of a plan's own items: all but the documents' ground and the units. */
export const ITEM_LABELS: readonly Label[] = LABEL_KEYS.filter(
  (label) => label !== 'Unit' && label !== 'Passage',
);

/** The place of a label in every ordered list. */
export function labelRank(label: Label): number {
  return LABEL_KEYS.indexOf(label);
}

/** Whether a text from outside names a label. */
export function isLabel(value: string): value is Label {
  return Object.hasOwn(LABELS, value);
}
