import { randomUUID } from 'node:crypto';

/** The id that a client or a proxy gave a request where it is a sane one, otherwise a new one. */
export function requestId(given: string | undefined): string {
  return given !== undefined && /^[\w.:=+-]{1,100}$/.test(given) ? given : randomUUID();
}
