import i18next from 'i18next';
import type { Bilingual } from '../../graph/ontology/bilingual.ts';
import { language } from '../state/preferences.ts';
import { EN } from './en.ts';
import { ZH, type MessageKey } from './zh.ts';

void i18next.init({
  lng: language.peek(),
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { zh: { translation: ZH }, en: { translation: EN } },
});

/** The page's own words for a key, in the language spoken; components that call it follow a change of language. */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return i18next.t(key, { ...values, lng: language.value });
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
