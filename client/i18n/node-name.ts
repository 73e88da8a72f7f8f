import { language } from '../state/preferences.ts';

interface Named {
  readonly name: string;
  readonly englishName?: string | null;
}

/** What a node is called on the page: plan texts stay Chinese, units have their English name where the register knows it. */
export function nodeName(node: Named): string {
  return language.value === 'en' ? (node.englishName ?? node.name) : node.name;
}

/** A number as printed, without its brackets and marks: `（一）` is `一`, `专栏3` is `3`. */
export function plainNumber(number: string): string {
  return number.replace(/^专栏|[()（）、.．]/g, '').trim();
}
