import { DEFAULT_MIN_CONFIDENCE } from '../../graph/ontology/confidence.ts';

/** Every limit of the API, by the name under which it stands in `meta.limits`. Above a limit a request is refused, never clamped. */
export const LIMITS = {
  /** Rows of a page. */
  first: 100,
  /** Ids in one argument. */
  ids: 500,
  /** Nodes of a subgraph. */
  limit: 1000,
  /** Steps of a subgraph. */
  depth: 6,
  /** Edges of a path. */
  pathLength: 6,
  /** Steps of a chain of a trace. */
  chainLength: 8,
  /** Units named in one question about what they share. */
  sharingUnits: 100,
  /** Cells of a responsibility matrix. */
  matrixCells: 20_000,
  /** Units suggested for a name that none bears. */
  suggestions: 5,
  /** Rows of a list that takes no `first`. */
  listSize: 1000,
  /** Characters of a search and of `nameContains`. */
  queryCharacters: 200,
  /** Tokens of a document. */
  documentTokens: 2500,
  /** Levels of fields of an operation. */
  documentDepth: 20,
  /** Aliases of a document. */
  documentAliases: 100,
  /** Fields at the root of an operation, fragments expanded. */
  rootFields: 30,
  /** Directives on one field or fragment. */
  directives: 10,
  /** Cost of an operation: objects that it may return. */
  cost: 100_000,
  /** Bytes of a request's body. */
  bodyBytes: 100_000,
  /** Milliseconds after which a request's work is ended. */
  timeoutMilliseconds: 15_000,
  /** The confidence below which inferred edges are left out where `minConfidence` is not given, in percent. */
  defaultMinConfidencePercent: Math.round(DEFAULT_MIN_CONFIDENCE * 100),
} as const;

/** The limits as `meta.limits` lists them, with the cost that the client's address may spend in a minute where that is limited. */
export function listLimits(
  costPerMinute?: number,
): readonly { readonly name: string; readonly value: number }[] {
  const limits = costPerMinute === undefined ? LIMITS : { ...LIMITS, costPerMinute };
  return Object.entries(limits).map(([name, value]) => ({ name, value }));
}
