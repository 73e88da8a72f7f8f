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
  /** Whether the title of the item has one of the phrases too. */
  readonly inTitle: boolean;
}

/** How much of a name a sentence and its item's title hold, as shares from 0 to 1 by the rarity of the words. */
export interface NameEvidence<T> extends Evidence<T> {
  readonly share: number;
  readonly titleShare: number;
  /** Whether the sentence has the words in an enumeration only. */
  readonly passing: boolean;
}

interface Indexed<T> extends SupportSentence<T> {
  readonly text: string;
  readonly bigrams: ReadonlySet<string>;
  readonly titleBigrams: ReadonlySet<string>;
}

/** A pair of characters in more sentences than this finds none. */
const COMMON = 80;
/** What the clauses beside the best one add. */
const BESIDE = 0.35;
/** What a phrase is worth that is said in passing, between others of its kind. */
const PASSING = 0.45;
/** What a phrase is worth once more where the title has it: there an item says what it is about. */
const IN_TITLE = 0.6;

/** Whether a phrase stands in an enumeration: between 、 or before 等. */
function isEnumerated(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  const before = text[at - 1];
  const after = text[at + phrase.length];
  return before === '、' || after === '、' || after === '等';
}

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
    return this.#candidates(clauses).flatMap((place) => {
      const sentence = this.#sentences[place];
      if (sentence === undefined) return [];
      const shared = clauses.map((clause) => this.#sharedWith(clause, sentence));
      const [best = 0, ...others] = shared.map(({ bits }) => bits).sort((a, b) => b - a);
      const bits = best + others.reduce((total, each) => total + each, 0) * BESIDE;
      const phrases = shared.flatMap((each) => each.phrases);
      const telling = phrases.filter((phrase) => this.bits(phrase) > 0);
      const inTitle = telling.some((phrase) => sentence.title.toLowerCase().includes(phrase));
      return bits > 0 ? [{ value: sentence.value, phrases: telling, bits, inTitle }] : [];
    });
  }

  /** The sentences that have a term, and whether the title of their item has it too. */
  having(term: string): { readonly value: T; readonly inTitle: boolean }[] {
    const lists = [...bigramsOf(term)].map((bigram) => this.#postings.get(bigram) ?? []);
    const shortest = lists.reduce((a, b) => (b.length < a.length ? b : a), lists[0] ?? []);
    return shortest.flatMap((place) => {
      const sentence = this.#sentences[place];
      if (sentence?.text.includes(term) !== true || isEnumerated(sentence.text, term)) return [];
      return [{ value: sentence.value, inTitle: sentence.title.toLowerCase().includes(term) }];
    });
  }

  /** What a sentence and its item's title share with one clause; a phrase in an enumeration is said in passing. */
  #sharedWith(clause: PhraseClause, sentence: Indexed<T>): { phrases: readonly string[]; bits: number } {
    const phrases = sharedPhrases([clause], sentence.text, sentence.bigrams);
    const title = sentence.title.toLowerCase();
    const inTitle = sharedPhrases([clause], title, sentence.titleBigrams);
    const bits = phrases.reduce((total, phrase) => {
      const passing = !title.includes(phrase) && isEnumerated(sentence.text, phrase);
      return total + this.bits(phrase) * (passing ? PASSING : 1);
    }, 0);
    return { phrases, bits: bits + this.#bitsOf(inTitle) * IN_TITLE };
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

  /** How much of a short name (what an indicator counts) each sentence holds. */
  coverage(name: string): NameEvidence<T>[] {
    const clauses = phraseClauses(name);
    const words = clauses.flatMap(wordsOf);
    const whole = this.#worthOf(words);
    if (whole === 0) return [];
    return this.#candidates(clauses).flatMap((place) => {
      const sentence = this.#sentences[place];
      if (sentence === undefined) return [];
      const phrases = sharedPhrases(clauses, sentence.text, sentence.bigrams);
      const title = sentence.title.toLowerCase();
      const inTitle = sharedPhrases(clauses, title, sentence.titleBigrams);
      const passing = phrases.some((phrase) => this.bits(phrase) > 0 && isEnumerated(sentence.text, phrase));
      const first = words.find((word) => ownCharacters(word) > 0);
      const all = [...new Set([...phrases, ...inTitle])];
      const headed =
        first === undefined || all.some((phrase) => phrase.includes(first) || first.includes(phrase));
      const share = Math.min(1, this.#worthOf(all) / whole) * (headed ? 1 : 0.5);
      const titleShare = Math.min(
        1,
        this.#worthOf(inTitle.filter((phrase) => ownCharacters(phrase) > 0 || phrase.length >= 4)) / whole,
      );
      const bits = this.#bitsOf(phrases);
      return bits === 0
        ? []
        : [{ value: sentence.value, phrases, bits, inTitle: titleShare > 0, share, titleShare, passing }];
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
