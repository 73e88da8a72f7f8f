import type { Language } from './question.ts';

const KEY = 'plan-atlas.language';

/** The language chosen on the page or here, otherwise the browser's first. */
export function chosenLanguage(): Language {
  const stored = readStored();
  if (stored === 'zh' || stored === 'en') return stored;
  return /^zh\b/i.test(navigator.language) ? 'zh' : 'en';
}

/** Keeps a choice of language, for the page too. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be full or forbidden; then the choice lasts as long as the page.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
