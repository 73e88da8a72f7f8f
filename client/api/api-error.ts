/**
 * What went wrong, as far as a person can act on it:
 * - `network`: the server cannot be reached;
 * - `slow`: no answer in time;
 * - `unavailable`: the server says that it cannot answer now (503, 429, other 5xx);
 * - `refused`: the server understood and says no; asking again does not help;
 * - `bad-answer`: what came back is no answer of this API.
 */
export type ApiErrorKind = 'network' | 'slow' | 'unavailable' | 'refused' | 'bad-answer';

/** A failed request; `message` is the server's own sentence where it sent one. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  /** How long the server asks to wait, in seconds. */
  readonly retryAfter: number | undefined;

  constructor(kind: ApiErrorKind, message: string, retryAfter?: number) {
    super(message);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}
