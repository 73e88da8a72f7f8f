import type { Role } from '../../ontology/roles.ts';
import { roleWordsOf } from './clause-words.ts';

/** A stretch of a text, by offsets in it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A rule that a document states once for later rows: the first of a list leads, or a unit takes part in all of them. */
export type StandingRule =
  | { readonly kind: 'first-leads'; readonly said: Stretch; readonly lasting: boolean }
  | {
      readonly kind: 'implied-unit';
      readonly said: Stretch;
      readonly unit: Stretch;
      readonly name: string;
      readonly role: Role | undefined;
      readonly wording: string;
    };

const FIRST_LEADS =
  /(?:列|排|位)(?:名)?(?:在|于)?(?:第一位?|首位|最前|最前面)(?:者|的)?(?:部门|单位|责任单位)?(?:即)?(?:为|是)(?:主要)?(?:牵头|主办)(?:单位|部门|者)?(?:,?(?:下同|以下同|以下均同|全文同))?/gu;
const IMPLIED =
  /以下(?:各项|任务|各条|内容|工作|事项){0,2}(?:均|都|皆)(?:需|须|由|应由|要)([^,。;()]{2,30})(?:,?(?:不再[^,。;()]{0,8}列出|不再列示|不再重复|下同))?/gu;

/** The standing rules that a text in half-width forms states. */
export function standingRulesOf(plain: string): StandingRule[] {
  const rules: StandingRule[] = [];
  for (const match of plain.matchAll(FIRST_LEADS)) {
    const said = { start: match.index, end: match.index + match[0].length };
    rules.push({ kind: 'first-leads', said, lasting: /同$/u.test(match[0]) });
  }
  for (const match of plain.matchAll(IMPLIED)) {
    const named = match[1] ?? '';
    const words = roleWordsOf(named);
    if (words === undefined || words.at === 0) continue;
    const from = match.index + match[0].indexOf(named);
    rules.push({
      kind: 'implied-unit',
      said: { start: match.index, end: match.index + match[0].length },
      unit: { start: from, end: from + words.at },
      name: named.slice(0, words.at),
      role: words.role,
      wording: words.wording,
    });
  }
  return rules;
}

/** The text with the words of its standing rules blanked out, every offset kept. */
export function withoutRules(plain: string, rules: readonly StandingRule[]): string {
  let text = plain;
  for (const { said } of rules) {
    text = text.slice(0, said.start) + '。'.repeat(said.end - said.start) + text.slice(said.end);
  }
  return text;
}
