import { overlapTerms, TermWeights } from './term-overlap.ts';

/** A text that others may be found to reword. */
export interface OverlapText<T> {
  readonly value: T;
  /** Its title in half-width forms, or nothing. */
  readonly title: string;
  /** All of it, the title included. */
  readonly plain: string;
}

/** How much of a row stands in a text. */
export interface OverlapMatch<T> {
  readonly value: T;
  /** The text's place among those indexed. */
  readonly place: number;
  /** The share of the row's first clause that stands in the title. */
  readonly inTitle: number;
  /** The share of the whole row that stands in the text. */
  readonly inText: number;
  /** Both together; 2 where the first clause is the title. */
  readonly score: number;
}

/** A term that more texts than this hold tells nothing apart, and looking it up would cost the square of the plan's length. */
const COMMON = 60;

/** Finds the texts that a row rewords, by the terms they share, weighted by how rare these are. */
export class OverlapIndex<T> {
  readonly weights: TermWeights;
  readonly #texts: readonly (OverlapText<T> & {
    titleTerms: ReadonlySet<string>;
    terms: ReadonlySet<string>;
  })[];
  readonly #postings = new Map<string, number[]>();

  constructor(texts: readonly OverlapText<T>[]) {
    this.#texts = texts.map((text) => ({
      ...text,
      titleTerms: overlapTerms(text.title),
      terms: overlapTerms(text.plain),
    }));
    this.weights = new TermWeights(this.#texts.map((text) => text.terms));
    this.#texts.forEach(({ terms }, place) => {
      for (const term of terms) {
        const postings = this.#postings.get(term);
        if (postings === undefined) this.#postings.set(term, [place]);
        else postings.push(place);
      }
    });
  }

  /** The `most` texts that hold most of a row, best first; the row is its clauses in half-width forms, the first leading. */
  find(clauses: readonly string[], most: number): OverlapMatch<T>[] {
    const [lead] = clauses;
    if (lead === undefined) return [];
    const leadTerms = overlapTerms(lead);
    const rowTerms = overlapTerms(clauses.join(','));
    const matches = this.#candidates(rowTerms).flatMap((place): OverlapMatch<T>[] => {
      const text = this.#texts[place];
      if (text === undefined) return [];
      const inTitle = this.weights.share(leadTerms, text.titleTerms);
      const inText = this.weights.share(rowTerms, text.terms);
      const score = text.title === lead ? 2 : (inTitle + inText) / 2 + Math.max(inTitle, inText) / 4;
      return [{ value: text.value, place, inTitle, inText, score }];
    });
    return matches.sort((a, b) => b.score - a.score || a.place - b.place).slice(0, most);
  }

  /** The texts in which a clause stands word for word. */
  holding(clause: string): T[] {
    const lists = [...overlapTerms(clause)].map((term) => this.#postings.get(term) ?? []);
    const shortest = lists.reduce((a, b) => (b.length < a.length ? b : a), lists[0] ?? []);
    return shortest.flatMap((place) => {
      const text = this.#texts[place];
      return text?.plain.includes(clause) === true ? [text.value] : [];
    });
  }

  /** The texts that hold one of a row's rarer terms. */
  #candidates(rowTerms: ReadonlySet<string>): number[] {
    const places = new Set<number>();
    for (const term of rowTerms) {
      const postings = this.#postings.get(term) ?? [];
      if (postings.length <= COMMON) for (const place of postings) places.add(place);
    }
    return [...places];
  }
}

/** The clauses of a row that say what is done; 组织实施…工程 and …行动 name something else and are left out unless alone. */
export function workClauses(row: string): string[] {
  const clauses = row.split(/[,。;]/u).filter((clause) => clause !== '');
  const work = clauses.filter((clause) => !/^组织实施.*(?:工程|行动)$/u.test(clause));
  return work.length > 0 ? work : clauses;
}
