import { computed, effect, signal } from '@preact/signals';

/** The languages of the page. */
export const LANGUAGES = ['zh', 'en'] as const;
/** A language of the page. */
export type Language = (typeof LANGUAGES)[number];
/** The themes of the page. */
export const THEMES = ['light', 'dark'] as const;
/** A theme of the page. */
export type Theme = (typeof THEMES)[number];

const darkMedia = matchMedia('(prefers-color-scheme: dark)');
const stillMedia = matchMedia('(prefers-reduced-motion: reduce)');

const chosenLanguage = signal(read('language', LANGUAGES));
const chosenTheme = signal(read('theme', THEMES));
const systemTheme = signal<Theme>(darkMedia.matches ? 'dark' : 'light');
const stillness = signal(stillMedia.matches);

darkMedia.addEventListener('change', (event) => {
  systemTheme.value = event.matches ? 'dark' : 'light';
});
stillMedia.addEventListener('change', (event) => {
  stillness.value = event.matches;
});

/** The language spoken: the one chosen, or the browser's first. */
export const language = computed<Language>(
  () => chosenLanguage.value ?? (/^zh\b/i.test(navigator.language) ? 'zh' : 'en'),
);

/** The theme drawn: the one chosen, or the system's. */
export const theme = computed<Theme>(() => chosenTheme.value ?? systemTheme.value);

/** Whether the person asked for no motion. */
export const reducedMotion = computed(() => stillness.value);

/** Chooses a language from now on. */
export function chooseLanguage(value: Language): void {
  chosenLanguage.value = value;
  write('language', value);
}

/** Chooses a theme from now on. */
export function chooseTheme(value: Theme): void {
  chosenTheme.value = value;
  write('theme', value);
}

/** Keeps the document's own attributes in step with what was chosen. */
export function applyPreferences(root: HTMLElement): () => void {
  return effect(() => {
    root.lang = language.value === 'zh' ? 'zh-CN' : 'en';
    root.dataset['theme'] = theme.value;
  });
}

/** Storage may be full, forbidden or absent; then choices last as long as the page. */
function read<T extends string>(key: string, values: readonly T[]): T | undefined {
  try {
    const stored = localStorage.getItem(`plan-atlas.${key}`);
    return values.find((value) => value === stored);
  } catch {
    return undefined;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(`plan-atlas.${key}`, value);
  } catch {
    // The choice still holds for this page.
  }
}
