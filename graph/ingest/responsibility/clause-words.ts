import type { Role } from '../../ontology/roles.ts';

/** What a label or a column's heading announces; a unit's role is absent where it depends on whether anybody leads. */
export type ClauseField =
  | { readonly kind: 'units'; readonly role: Role | undefined }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'scope' }
  | { readonly kind: 'other' };

/** The words after a list of units that say what these do; `undefined` is 负责, whose role depends on whether anybody leads. */
const ROLE_WORDS: readonly (readonly [RegExp, Role | undefined])[] = [
  [
    /(?:(?:共同|联合|具体)?负责)?(?:总)?牵头(?:负责|组织(?:实施|落实)?|推进|落实|实施|办理|抓总|协调)?$/u,
    'lead',
  ],
  [roleWords('(?:负责|抓好|分别|组织|认真|贯彻|督促|具体|做好)*落实(?:到位)?'), 'implementer'],
  [/(?:负责|具体)?(?:承办|组织实施)$|(?:负责|具体|组织)(?:实施|执行)$/u, 'implementer'],
  [
    roleWords('(?:共同|分别|具体|联合|协同|各自|分头|统筹|组织|推进)*负责(?:推进|办理|协调|完成)?'),
    undefined,
  ],
  [/(?:积极|共同|负责)?(?:参与|参加)$/u, 'participant'],
  [/(?:积极|密切|负责)?(?:协调配合|协同配合|支持配合|配合|协助|协办)$/u, 'supporter'],
  [/(?:负责|加强|业务|统筹)?指导$/u, 'adviser'],
  [/(?:负责|监督|督导|组织)?考核$/u, 'assessor'],
];

/** Words of a role at a text's end with the words before them that speak of duties (按职责分工负责). */
function roleWords(words: string): RegExp {
  const duties =
    '(?:按照?|依照?|依据|根据)?(?:各自|部门|工作|本部门)?(?:职责|职能|权限)(?:范围)?(?:内)?(?:和?分工)?';
  return new RegExp(`(?:${duties}|(?:按照?)?分工)?${words}$`, 'u');
}

/** The words of labels and headings, the first that fits decides; 考核 comes before 牵头, for 牵头考核单位 assesses. */
const FIELDS: readonly (readonly [RegExp, ClauseField])[] = [
  [/责任人|负责人|联系人|责任领导|分管领导|牵头领导|包联领导|联系方式|电话/u, { kind: 'other' }],
  [
    /时限|时间|期限|进度|日期|Time(?:line|frame)|Deadline|Due|Schedule|Completion|\bDate\b|\bWhen\b/iu,
    { kind: 'deadline' },
  ],
  [/(?:适用|实施|试点|覆盖)(?:范围|地区|区域|对象)|^范围$|Scope/iu, { kind: 'scope' }],
  [/考核|监督|督查|督导|督办|评估|验收|Assess|Monitor/iu, { kind: 'units', role: 'assessor' }],
  [/牵头|主办|主责|主要责任|第一责任|\bLead(?:s|ing)?\b|\bOwner\b/iu, { kind: 'units', role: 'lead' }],
  [/指导|Advis/iu, { kind: 'units', role: 'adviser' }],
  [/配合|协助|协办|协同|支持|Support|Assist/iu, { kind: 'units', role: 'supporter' }],
  [/参与|参加|Partner|Participat|Collaborat|Involved/iu, { kind: 'units', role: 'participant' }],
  [/落实|实施|执行|承办|Implement(?:ing|er)/iu, { kind: 'units', role: 'implementer' }],
  [
    /责任|负责|主管|单位|部门|分工|Responsib|Agenc|Department|\bParty\b|\bWho\b/iu,
    { kind: 'units', role: undefined },
  ],
];

const UNIT_NOUN = /(?:单位|部门|地区|机构|主体|处室|科室|股室|部委|责任方|牵头方|责任者)$/u;
const DATE =
  /^(?:(?:于|在|到|至)?\d{2,4}\s*年.{0,14}|\d{1,2}月(?:\d{1,2}日|底|末)?(?:前|底前|末前|完成).{0,4}|(?:长期|持续|常年|全年|每年|每季度|每月|立即|即时|常态化|年底|年内|近期|中长期).{0,10})$/u;

/** What a label such as 责任单位 announces, or nothing where the word is no label of a clause. */
export function fieldOfLabel(label: string): ClauseField | undefined {
  const field = fieldOfHeading(label);
  if (field?.kind === 'units' && !UNIT_NOUN.test(label) && !/^[A-Z]/u.test(label)) return undefined;
  return field;
}

/** What a column with this heading holds, or nothing where it holds none of a clause's parts. */
export function fieldOfHeading(heading: string): ClauseField | undefined {
  return FIELDS.find(([words]) => words.test(heading))?.[1];
}

/** The words at the end of a text that say what the units before them do. */
export function roleWordsOf(
  text: string,
): { readonly wording: string; readonly at: number; readonly role: Role | undefined } | undefined {
  // Only the end of the text matters, and a pattern tried on all of it would cost the square of its length.
  const from = Math.max(0, text.length - 24);
  const tail = text.slice(from);
  for (const [words, role] of ROLE_WORDS) {
    const match = words.exec(tail);
    if (match !== null) return { wording: match[0], at: from + match.index, role };
  }
  return undefined;
}

/** Whether a part of a clause is a point in time and names no unit. */
export function isDate(text: string): boolean {
  return DATE.test(text.replace(/\s+/gu, ''));
}
