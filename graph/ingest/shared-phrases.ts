import { GENERAL_WORDS, JOINING } from './plan-words.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const general = new Set(GENERAL_WORDS);

/** A text cut into clauses, each with the places where a word begins. */
export interface PhraseClause {
  /** In half-width forms and lower case. */
  readonly text: string;
  /** Whether a word begins at each offset; the end counts as a beginning. */
  readonly begins: readonly boolean[];
}

/** Cuts a text in half-width forms into clauses and finds their words. */
export function phraseClauses(plain: string): PhraseClause[] {
  return plain
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((clause) => clause !== '')
    .map((text) => {
      const begins = new Array<boolean>(text.length + 1).fill(false);
      begins[text.length] = true;
      for (const { index } of segmenter.segment(text)) begins[index] = true;
      return { text, begins };
    });
}

/** The pairs of neighboring characters of a text, by which sentences are found. */
export function bigramsOf(text: string): Set<string> {
  const bigrams = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) bigrams.add(text.slice(at, at + 2));
  return bigrams;
}

/**
 * The longest phrases of some clauses that stand in a sentence too, each once. A phrase is cut back to words: a single
 * character that a word was broken off from is dropped, and joining characters at its ends.
 */
export function sharedPhrases(
  clauses: readonly PhraseClause[],
  sentence: string,
  bigrams: ReadonlySet<string>,
): string[] {
  const phrases = new Set<string>();
  for (const { text, begins } of clauses) {
    let at = 0;
    while (at + 1 < text.length) {
      if (!bigrams.has(text.slice(at, at + 2))) {
        at += 1;
        continue;
      }
      let end = at + 2;
      while (end < text.length && sentence.includes(text.slice(at, end + 1))) end += 1;
      const phrase = cutBack(text, at, end, begins);
      if (phrase.length >= 2) phrases.add(phrase);
      at = end;
    }
  }
  return [...phrases];
}

function cutBack(text: string, start: number, end: number, begins: readonly boolean[]): string {
  let from = start;
  let to = end;
  if (!begins[from] && begins[from + 1]) from += 1;
  if (!begins[to] && begins[to - 1]) to -= 1;
  while (from < to && JOINING.has(text[from] ?? '')) from += 1;
  while (from < to && JOINING.has(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
}

/** The words of a clause of two characters and more. */
export function wordsOf({ text, begins }: PhraseClause): string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (!begins[at]) continue;
    const word = text.slice(start, at);
    const last = words.pop();
    if (last === undefined) words.push(word);
    else if (word.length >= 2) words.push(last, word);
    else words.push(last + word);
    start = at;
  }
  return words.filter((word) => word.length >= 2);
}

/** Whether a phrase is one of the general words. */
export function isGeneral(phrase: string): boolean {
  return general.has(phrase);
}

/** How many of a phrase's characters are not of general words; 0 for a phrase that any plan says. */
export function ownCharacters(phrase: string): number {
  if (general.has(phrase) || /^[\d年月日]+$/u.test(phrase)) return 0;
  let rest = phrase;
  for (const word of GENERAL_WORDS) {
    if (rest.includes(word)) rest = rest.replaceAll(word, '\u0000');
    if (rest.length < 2) break;
  }
  return rest.split('').filter((char) => char !== '\u0000' && !JOINING.has(char)).length;
}
