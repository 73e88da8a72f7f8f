/** A Neo4j server that cannot be started here: one sentence on what is missing. */
export class Neo4jStartError extends Error {
  override readonly name = 'Neo4jStartError';
}
