import { language } from '../state/preferences.ts';

interface Named {
  readonly name: string;
  readonly englishName?: string | null;
}

/** What a node is called on the page: plan texts stay Chinese, units have their English name where the register knows it. */
export function nodeName(node: Named): string {
  return language.value === 'en' ? (node.englishName ?? node.name) : node.name;
}
