import type { NodeDegrees } from '../records/node-record.ts';

const FULLEST = 0.6;

/** Two hashes of 32 bits of a text (FNV-1a with two bases); together they tell millions of ids apart. */
function hashes(text: string): readonly [number, number] {
  let one = 0x811c9dc5;
  let two = 0x01000193 ^ text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (unit + at), 0x5bd1e995);
    two ^= two >>> 15;
  }
  return [one >>> 0, two >>> 0];
}

/** Counts the edges of nodes in 16 bytes for each node, so that a graph of any size fits in memory. */
export class DegreeTable {
  #slots = 1 << 12;
  #size = 0;
  #keys = new Uint32Array(this.#slots * 2);
  #counts = new Uint32Array(this.#slots * 2);

  /** Counts an edge at a node. */
  add(id: string, inferred: boolean): void {
    if (this.#size >= this.#slots * FULLEST) this.#grow();
    const at = this.#find(...hashes(id)) * 2;
    if (this.#counts[at] === 0) {
      [this.#keys[at], this.#keys[at + 1]] = hashes(id);
      this.#size += 1;
    }
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    if (!inferred) this.#counts[at + 1] = (this.#counts[at + 1] ?? 0) + 1;
  }

  /** The counts of a node; zero where no edge was counted. */
  of(id: string): NodeDegrees {
    const at = this.#find(...hashes(id)) * 2;
    return { all: this.#counts[at] ?? 0, stated: this.#counts[at + 1] ?? 0 };
  }

  /** The slot of a key, or the free one where it would stand. */
  #find(one: number, two: number): number {
    let slot = (one ^ two) & (this.#slots - 1);
    while (
      this.#counts[slot * 2] !== 0 &&
      (this.#keys[slot * 2] !== one || this.#keys[slot * 2 + 1] !== two)
    ) {
      slot = (slot + 1) & (this.#slots - 1);
    }
    return slot;
  }

  #grow(): void {
    const [keys, counts, slots] = [this.#keys, this.#counts, this.#slots];
    this.#slots *= 2;
    this.#keys = new Uint32Array(this.#slots * 2);
    this.#counts = new Uint32Array(this.#slots * 2);
    for (let slot = 0; slot < slots; slot += 1) {
      const [one = 0, two = 0] = keys.subarray(slot * 2);
      const [all = 0, stated = 0] = counts.subarray(slot * 2);
      if (all === 0) continue;
      const at = this.#find(one, two) * 2;
      this.#keys.set([one, two], at);
      this.#counts.set([all, stated], at);
    }
  }
}
