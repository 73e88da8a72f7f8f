/** A name found in a text. */
export interface FoundName {
  readonly name: string;
  readonly at: number;
}

/** Names are looked up by this many of their first characters. */
const HEAD = 2;

/** Finds any of many names in a text, the longest at each place, in time that does not grow with their number. */
export class NameFinder {
  readonly #byHead = new Map<string, { lengths: number[]; names: Set<string> }>();
  readonly #mayFollow: (before: string) => boolean;

  /** `mayFollow` says whether a name may stand after a character; at the start of a text that is the empty text. */
  constructor(names: Iterable<string>, mayFollow: (before: string) => boolean) {
    this.#mayFollow = mayFollow;
    for (const name of names) {
      if (name.length < HEAD) continue;
      const head = name.slice(0, HEAD);
      const known = this.#byHead.get(head) ?? { lengths: [], names: new Set<string>() };
      known.names.add(name);
      if (!known.lengths.includes(name.length)) known.lengths.push(name.length);
      known.lengths.sort((a, b) => b - a);
      this.#byHead.set(head, known);
    }
  }

  /** The names in a text from left to right, none inside another. */
  find(text: string): FoundName[] {
    const found: FoundName[] = [];
    for (let at = 0; at + HEAD <= text.length; at += 1) {
      const known = this.#byHead.get(text.slice(at, at + HEAD));
      if (known === undefined || !this.#mayFollow(text[at - 1] ?? '')) continue;
      const length = known.lengths.find((each) => known.names.has(text.slice(at, at + each)));
      if (length === undefined) continue;
      found.push({ name: text.slice(at, at + length), at });
      at += length - 1;
    }
    return found;
  }
}
