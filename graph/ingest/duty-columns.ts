import type { Role } from '../ontology/roles.ts';
import { fieldOfHeading } from './responsibility/clause-words.ts';

/** What a column of a table that divides work holds. */
export type DutyColumn =
  | { readonly kind: 'number' | 'work' | 'deadline' | 'scope' | 'other' }
  | { readonly kind: 'units'; readonly role: Role | undefined; readonly wording: string };

const NUMBER = /^(?:序号|编号|No\.?|#|Number|Item No\.?|ID|Ref\.?)$/iu;
const WORK =
  /任务|工作|内容|事项|举措|措施|项目|行动|要求|\b(?:Action|Task|Activit|Measure|Initiative|Recommendation|Strateg|Step|Objective|Description|Item)/iu;

/** What a column holds by its heading in half-width forms. */
export function dutyColumn(heading: string): DutyColumn {
  const word = heading.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').trim();
  if (NUMBER.test(word)) return { kind: 'number' };
  const field = fieldOfHeading(word);
  if (field?.kind === 'units' && !/任务|内容|事项|工作|Action|Task/u.test(word)) {
    return { kind: 'units', role: field.role, wording: word };
  }
  if (field?.kind === 'deadline' || field?.kind === 'scope') return { kind: field.kind };
  return { kind: WORK.test(word) ? 'work' : 'other' };
}

/** Whether headings are those of a table that divides work: some say what is done and some who does it. */
export function dividesWork(headings: readonly string[]): boolean {
  const kinds = headings.map((heading) => dutyColumn(heading).kind);
  return (
    kinds.includes('units') && (kinds.includes('work') || (kinds.includes('number') && kinds.length > 2))
  );
}
