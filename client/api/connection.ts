import { computed, signal } from '@preact/signals';
import type { ApiError } from './api-error.ts';

/** A request that failed or takes long, and how to ask again. */
export interface Trouble {
  readonly error?: ApiError;
  /** When it is asked again by itself, in milliseconds of the clock. */
  readonly retryAt?: number;
  readonly retry: () => void;
}

const troubles = signal<ReadonlyMap<object, Trouble>>(new Map());

/** What a person should know about the server now: a failure before mere slowness. */
export const worstTrouble = computed(() => {
  const all = [...troubles.value.values()];
  return all.find((trouble) => trouble.error !== undefined) ?? all[0];
});

/** Tells of a request in trouble, or, without trouble, that it is over. */
export function reportTrouble(owner: object, trouble?: Trouble): void {
  if (trouble === undefined && !troubles.peek().has(owner)) return;
  const next = new Map(troubles.peek());
  if (trouble === undefined) next.delete(owner);
  else next.set(owner, trouble);
  troubles.value = next;
}

/** Asks again at once for everything that failed. */
export function retryAll(): void {
  for (const trouble of troubles.peek().values()) trouble.retry();
}
