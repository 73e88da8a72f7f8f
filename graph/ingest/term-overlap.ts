/** The terms of a text: its Han bigrams and Latin words, in half-width forms. */
export function overlapTerms(plain: string): Set<string> {
  const terms = new Set<string>();
  for (const [run] of plain.matchAll(/\p{Script=Han}+/gu)) {
    for (let at = 0; at + 1 < run.length; at += 1) terms.add(run.slice(at, at + 2));
  }
  for (const [word] of plain.toLowerCase().matchAll(/[a-z0-9]+/gu)) terms.add(word);
  return terms;
}

/** How much each term tells, learnt from a body of texts. */
export class TermWeights {
  readonly #weights: ReadonlyMap<string, number>;
  readonly #heaviest: number;

  /** The rarer a term among the texts, the heavier (inverse document frequency, smoothed). */
  constructor(texts: readonly ReadonlySet<string>[]) {
    const counts = new Map<string, number>();
    for (const terms of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    this.#weights = new Map([...counts].map(([term, count]) => [term, Math.log(1 + texts.length / count)]));
    this.#heaviest = Math.log(1 + texts.length);
  }

  /** The weight of a term; one that no text has weighs most. */
  of(term: string): number {
    return this.#weights.get(term) ?? this.#heaviest;
  }

  /** The share of the weight of `terms` that stands in `inside` too, from 0 to 1. */
  share(terms: ReadonlySet<string>, inside: ReadonlySet<string>): number {
    let total = 0;
    let shared = 0;
    for (const term of terms) {
      const weight = this.of(term);
      total += weight;
      if (inside.has(term)) shared += weight;
    }
    return total === 0 ? 0 : shared / total;
  }
}
