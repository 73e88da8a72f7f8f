/** Values that a message names. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * A message of a dictionary with its `{{names}}` filled in; where `count` is given, the form of the language's plural for
 * it (`key_one`, `key_other`). The dictionaries keep i18next's form; its code alone would be a third of what the page may
 * load before it shows something.
 */
export function formatMessage(
  messages: Readonly<Record<string, string>>,
  language: string,
  key: string,
  values: MessageValues,
): string {
  const { count } = values;
  const plural = typeof count === 'number' ? `${key}_${new Intl.PluralRules(language).select(count)}` : key;
  const message = messages[plural] ?? messages[`${key}_other`] ?? messages[key] ?? key;
  return message.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => String(values[name] ?? ''));
}
