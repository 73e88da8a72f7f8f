import { createParameters, SERVED_LOADS, type Statement } from './statement.ts';

function statement(name: string, text: string): Statement {
  return { name, text, values: createParameters().values };
}

/** The version of what is served; no row where nothing was ever loaded. */
export function skeletonVersionStatement(): Statement {
  return statement('skeleton.version', `MATCH (catalog:Catalog) RETURN catalog.dataVersion AS version`);
}

/** Of every node what `readSkeletonNode` reads. */
export function skeletonNodesStatement(): Statement {
  return statement(
    'skeleton.nodes',
    `${SERVED_LOADS} MATCH (n:Entity) WHERE n.load IN loads ` +
      `RETURN n.id AS id, n.label AS label, n.placeKey AS placeKey, n.kind AS kind, n.unitNames AS names, ` +
      `n.starts AS starts, n.ends AS ends, n.outcomeText IS NOT NULL AS isPast, ` +
      `[n.targetText, n.growthText] AS texts, [n.targetValue, n.growthValue] AS values`,
  );
}

/** Of every edge what `readSkeletonEdge` reads. */
export function skeletonEdgesStatement(): Statement {
  return statement(
    'skeleton.edges',
    `${SERVED_LOADS} MATCH (s:Entity) WHERE s.load IN loads MATCH (s)-[r]->(t:Entity) WHERE t.load IN loads ` +
      `RETURN type(r) AS type, s.id AS source, t.id AS target, r.role AS role, r.basis AS basis, ` +
      `r.rule AS rule, r.confidence AS confidence, r.assignments AS rows`,
  );
}

/** Of every finding what the questions need. */
export function skeletonProblemsStatement(): Statement {
  return statement(
    'skeleton.problems',
    `MATCH (served:Load {active: true}) WITH collect(served.id) AS loads MATCH (n:Problem) WHERE n.load IN loads ` +
      `RETURN n {.code, .severity, .message, .document, .line, .start, .end, .copies} AS problem`,
  );
}
