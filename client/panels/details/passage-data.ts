import { signal } from '@preact/signals';
import { PassagesDocument } from '../../api/operations.generated.ts';
import { request } from '../../api/request.ts';

/** A passage as a quote's surroundings need it; `start` counts in the document. */
export interface PassageText {
  readonly text: string;
  readonly line: number;
  readonly start: number;
}

const known = signal<ReadonlyMap<string, PassageText>>(new Map());
const asked = new Set<string>();
let wanted: string[] = [];

const LARGEST_BATCH = 50;

/** The passage, once it is there; asking for it is enough to have it fetched, all of one moment together. */
export function passageText(id: string): PassageText | undefined {
  const found = known.value.get(id);
  if (found === undefined && !asked.has(id)) {
    asked.add(id);
    wanted.push(id);
    if (wanted.length === 1) queueMicrotask(fetchWanted);
  }
  return found;
}

function fetchWanted(): void {
  const ids = wanted;
  wanted = [];
  for (let at = 0; at < ids.length; at += LARGEST_BATCH) void fetchBatch(ids.slice(at, at + LARGEST_BATCH));
}

async function fetchBatch(ids: readonly string[]): Promise<void> {
  try {
    const { nodes } = await request(PassagesDocument, { ids });
    const next = new Map(known.peek());
    for (const node of nodes) if (node !== null && 'text' in node) next.set(node.id, node);
    known.value = next;
  } catch {
    // The quote itself is already on screen; its surroundings are asked for again when next shown.
    for (const id of ids) asked.delete(id);
  }
}
