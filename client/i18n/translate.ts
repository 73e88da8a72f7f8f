import type { Bilingual } from '../../graph/ontology/bilingual.ts';
import { language } from '../state/preferences.ts';
import { EN } from './en.ts';
import { formatMessage, type MessageValues } from './format-message.ts';
import { ZH, type MessageKey } from './zh.ts';

const MESSAGES = { zh: ZH, en: EN } as const;

/** The page's own words for a key, in the language spoken; components that call it follow a change of language. */
export function t(key: MessageKey, values: MessageValues = {}): string {
  return formatMessage(MESSAGES[language.value], language.value, key, values);
}

/** The name of a thing of the ontology, in the language spoken. */
export function nameOf(named: { readonly name: Bilingual }): string {
  return named.name[language.value];
}

/** A text of the ontology in the language spoken. */
export function spoken(text: Bilingual): string {
  return text[language.value];
}

/** A number as people of the language write it. */
export function figure(value: number): string {
  return value.toLocaleString(language.value === 'zh' ? 'zh-CN' : 'en');
}
