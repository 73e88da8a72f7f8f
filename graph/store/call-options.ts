/** Passed with every call; the store stops its work and rejects with the signal's reason when it is aborted. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}
