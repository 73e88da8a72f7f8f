import type { Language } from './question.ts';

interface Words {
  readonly title: string;
  readonly questions: string;
  readonly explanation: string;
  readonly page: string;
  readonly otherLanguage: string;
  readonly failed: string;
}

/** The console's own words; GraphiQL's stay English. */
export const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    title: '规划图谱 · 查询台',
    questions: '示例问题',
    explanation: '点选一个问题，它会写入编辑器并执行。',
    page: '返回图谱',
    otherLanguage: 'English',
    failed: '示例问题暂时读不到，请稍后刷新。',
  },
  en: {
    title: 'Plan Atlas · Console',
    questions: 'Worked questions',
    explanation: 'Choose a question: it is written into the editor and run.',
    page: 'Back to the atlas',
    otherLanguage: '中文',
    failed: 'The questions cannot be read now; reload in a moment.',
  },
};
