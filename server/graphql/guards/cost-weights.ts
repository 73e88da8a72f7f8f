/** How many rows a list without an argument for its size is taken to have. */
export const USUAL_LIST_SIZE = 3;

/** Fields that cost more than the objects they return: a document's whole text is heavy, counts look at all neighbors. */
export const FIELD_WEIGHTS: Readonly<Record<string, number>> = {
  'Plan.text': 500,
  'Query.responsibilityMatrix': 500,
};

/** Lists whose size their parent's argument has already told, besides the edges of connections. */
export const PARTS_OF_A_PAGE: ReadonlySet<string> = new Set([
  'Subgraph.nodes',
  'Subgraph.edges',
  'PathResult.paths',
  'Trace.chains',
]);

/** How many rows lists are taken to have that no argument bounds and that are usually longer. */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  'Path.nodes': 6,
  'Path.edges': 5,
  'ResponsibilityMatrix.rows': 100,
  'ResponsibilityMatrix.columns': 200,
  'ResponsibilityMatrix.cells': 1500,
  'Query.unitCircles': 10,
  'UnitCircle.units': 10,
};
