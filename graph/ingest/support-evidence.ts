import {
  bigramsOf,
  isGeneral,
  ownCharacters,
  phraseClauses,
  sharedPhrases,
  wordsOf,
  type PhraseClause,
} from './shared-phrases.ts';

/** A sentence of an item that may work towards a goal. */
export interface SupportSentence<T> {
  readonly value: T;
  /** The item's title in half-width forms. */
  readonly title: string;
  /** The sentence in half-width forms. */
  readonly plain: string;
}

/** What a sentence shares with a goal, and how much that tells. */
export interface Evidence<T> {
  readonly value: T;
  readonly phrases: readonly string[];
  /** In bits: how unlikely it is that another item says the same, counted over the phrases shared. */
  readonly bits: number;
}

interface Indexed<T> extends SupportSentence<T> {
  readonly text: string;
  readonly bigrams: ReadonlySet<string>;
  readonly titleBigrams: ReadonlySet<string>;
}

/** A pair of characters in more sentences than this finds none. */
const COMMON = 80;

/** Finds the sentences that share a goal's matter: whole phrases, weighted by how few items say them. */
export class SupportIndex<T> {
  readonly #sentences: readonly Indexed<T>[];
  readonly #postings = new Map<string, number[]>();
  readonly #items: number;
  readonly #itemOf: (value: T) => string;
  readonly #frequency = new Map<string, number>();

  /** `itemOf` tells which sentences are of one item; frequencies count items. */
  constructor(sentences: readonly SupportSentence<T>[], itemOf: (value: T) => string) {
    this.#itemOf = itemOf;
    this.#items = new Set(sentences.map(({ value }) => itemOf(value))).size;
    this.#sentences = sentences.map((sentence) => {
      const text = sentence.plain.toLowerCase();
      return {
        ...sentence,
        text,
        bigrams: bigramsOf(text),
        titleBigrams: bigramsOf(sentence.title.toLowerCase()),
      };
    });
    this.#sentences.forEach(({ bigrams }, place) => {
      for (const bigram of bigrams) {
        const postings = this.#postings.get(bigram);
        if (postings === undefined) this.#postings.set(bigram, [place]);
        else postings.push(place);
      }
    });
  }

  /** The evidence of every sentence that shares more than general words with a goal's wording, in half-width forms. */
  find(goal: string): Evidence<T>[] {
    const clauses = phraseClauses(goal);
    const found: Evidence<T>[] = [];
    for (const place of this.#candidates(clauses)) {
      const sentence = this.#sentences[place];
      if (sentence === undefined) continue;
      const phrases = sharedPhrases(clauses, sentence.text, sentence.bigrams);
      const inTitle = sharedPhrases(clauses, sentence.title.toLowerCase(), sentence.titleBigrams);
      const bits = this.#bitsOf(phrases) + this.#bitsOf(inTitle) / 2;
      if (bits > 0) found.push({ value: sentence.value, phrases, bits });
    }
    return found;
  }

  /** How much a phrase tells: the rarer among the items, the more; a phrase of general words alone only where it is long. */
  bits(phrase: string): number {
    const own = ownCharacters(phrase);
    const rarity = this.rarity(phrase);
    if (own === 0) return isGeneral(phrase) || phrase.length < 4 ? 0 : Math.max(0, rarity - 2) * 0.8;
    if (phrase.length >= 4) return Math.max(0, rarity - 1) * 1.15;
    return Math.max(0, rarity - 1) * (phrase.length === 3 ? 1 : 0.8);
  }

  /** How few items say a phrase, in bits: 0 where all do. */
  rarity(phrase: string): number {
    return Math.log2(this.#items / Math.max(1, this.#frequencyOf(phrase)));
  }

  /**
   * How much of a short name (what an indicator counts) each sentence holds, from 0 to 1 and a little more where the title
   * holds it too: the share of its words' rarity, general words counting half.
   */
  coverage(name: string): (Evidence<T> & { readonly share: number })[] {
    const clauses = phraseClauses(name);
    const whole = clauses.reduce((total, clause) => total + this.#worthOf(wordsOf(clause)), 0);
    if (whole === 0) return [];
    return this.#candidates(clauses).flatMap((place) => {
      const sentence = this.#sentences[place];
      if (sentence === undefined) return [];
      const phrases = sharedPhrases(clauses, sentence.text, sentence.bigrams);
      const inTitle = sharedPhrases(clauses, sentence.title.toLowerCase(), sentence.titleBigrams);
      const share = this.#worthOf(phrases) / whole + (0.3 * this.#worthOf(inTitle)) / whole;
      return share > 0 ? [{ value: sentence.value, phrases, bits: this.#bitsOf(phrases), share }] : [];
    });
  }

  #worthOf(words: readonly string[]): number {
    return words.reduce(
      (total, word) =>
        total + this.rarity(word) * (ownCharacters(word) === 0 ? 0.5 : 1) * Math.sqrt(word.length / 2),
      0,
    );
  }

  #bitsOf(phrases: readonly string[]): number {
    return phrases.reduce((total, phrase) => total + this.bits(phrase), 0);
  }

  #candidates(clauses: readonly PhraseClause[]): number[] {
    const places = new Set<number>();
    for (const { text } of clauses) {
      for (const bigram of bigramsOf(text)) {
        const postings = this.#postings.get(bigram) ?? [];
        if (postings.length <= COMMON) for (const place of postings) places.add(place);
      }
    }
    return [...places].sort((a, b) => a - b);
  }

  #frequencyOf(phrase: string): number {
    const known = this.#frequency.get(phrase);
    if (known !== undefined) return known;
    const lists = [...bigramsOf(phrase)].map((bigram) => this.#postings.get(bigram) ?? []);
    const shortest = lists.reduce((a, b) => (b.length < a.length ? b : a), lists[0] ?? []);
    const items = new Set<string>();
    for (const place of shortest) {
      const sentence = this.#sentences[place];
      if (sentence?.text.includes(phrase) === true) items.add(this.#itemOf(sentence.value));
    }
    this.#frequency.set(phrase, items.size);
    return items.size;
  }
}
