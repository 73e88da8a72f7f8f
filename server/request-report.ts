/** What is told about one request when it is over: nothing of the values it came with. */
export interface RequestReport {
  /** Names the request in logs and in the answer's header `X-Request-Id`. */
  readonly id: string;
  /** The name that the operation gives itself. */
  operation?: string;
  /** What the operation costs. */
  cost?: number | undefined;
  /** The codes of the errors in the answer, each once. */
  codes: readonly string[];
}
