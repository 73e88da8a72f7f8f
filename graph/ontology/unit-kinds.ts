import { keysOf, type EnumValue } from './enumeration.ts';

/** A kind of unit with the words the register uses for it. */
export interface UnitKindSpec extends EnumValue {
  readonly register: readonly string[];
}

/** The kinds of units, in the order in which the state lists its bodies. */
export const UNIT_KINDS = {
  state_council_office: {
    name: { zh: '国务院办公厅', en: 'General Office of the State Council' },
    description: 'The General Office of the State Council.',
    register: ['国务院办公厅'],
  },
  constituent_department: {
    name: { zh: '国务院组成部门', en: 'Constituent department of the State Council' },
    description: 'A ministry or commission of the State Council.',
    register: ['国务院组成部门'],
  },
  state_bureau: {
    name: { zh: '部委管理的国家局', en: 'National bureau under a ministry' },
    description: 'A national bureau managed by a ministry or commission.',
    register: ['部委管理的国家局', '加挂牌子'],
  },
  directly_affiliated_agency: {
    name: { zh: '国务院直属机构', en: 'Agency directly under the State Council' },
    description: 'An agency directly under the State Council, the special one included.',
    register: ['国务院直属机构', '国务院直属特设机构'],
  },
  working_office: {
    name: { zh: '国务院办事机构', en: 'Working office of the State Council' },
    description: 'A working office of the State Council or of one of its coordinating bodies.',
    register: ['国务院办事机构', '议事协调机构的办事机构'],
  },
  public_institution: {
    name: { zh: '直属事业单位', en: 'Public institution' },
    description: 'A public institution under the State Council or under a ministry.',
    register: ['国务院直属事业单位', '部委管理的事业单位'],
  },
  party_organ: {
    name: { zh: '党中央机构', en: 'Organ of the Party’s Central Committee' },
    description: 'An organ of the Central Committee of the Communist Party.',
    register: ['党中央机构'],
  },
  military: {
    name: { zh: '军队', en: 'Military' },
    description: 'An organ of the Central Military Commission or of the armed forces.',
    register: ['军队'],
  },
  peoples_organization: {
    name: { zh: '人民团体', en: 'People’s organization' },
    description: 'A people’s organization.',
    register: ['人民团体'],
  },
  congress_court_procuratorate: {
    name: { zh: '人大、政协、法院、检察院', en: 'Congress, court or procuratorate' },
    description: 'An organ of the congress, the consultative conference, a court or a procuratorate.',
    register: ['人大/政协/法院/检察院'],
  },
  social_organization: {
    name: { zh: '社会组织', en: 'Social organization' },
    description: 'A social or cooperative organization.',
    register: ['社会组织/合作经济组织'],
  },
  enterprise: {
    name: { zh: '企业', en: 'Enterprise' },
    description: 'An enterprise.',
    register: ['企业'],
  },
  local: {
    name: { zh: '地方机构', en: 'Local body' },
    description: 'A body of a province, a city or a county.',
    register: ['地方机构'],
  },
  collective: {
    name: { zh: '集合性表述', en: 'Collective phrase' },
    description: 'A phrase that names no single body (各地区, 有关部门); never counted as a body.',
    register: ['集合性表述(非具体单位)'],
  },
  unknown: {
    name: { zh: '未登记', en: 'Unknown' },
    description: 'A body that no row of the register knows.',
    register: [],
  },
} as const satisfies Readonly<Record<string, UnitKindSpec>>;

/** The kind of a unit, as the graph file writes it. */
export type UnitKind = keyof typeof UNIT_KINDS;

/** Every kind of unit. */
export const UNIT_KIND_KEYS = keysOf(UNIT_KINDS);
