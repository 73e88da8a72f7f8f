import { z } from 'zod';
import { UnusableInputError } from '../model/errors.ts';
import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import { documentIdFromOutside, edgeIdFromOutside, nodeIdFromOutside } from '../model/ids.ts';
import type { PlanGraph } from '../model/plan-graph.ts';
import { BOUND_KEYS } from '../ontology/bounds.ts';
import { GOAL_KIND_KEYS } from '../ontology/goal-kinds.ts';
import { COMMON_PROPERTIES, LABELS, LABEL_KEYS } from '../ontology/labels.ts';
import type { PropertySpec } from '../ontology/property.ts';
import { RELATIONSHIP_TYPES, RELATIONSHIP_TYPE_KEYS } from '../ontology/relationship-types.ts';
import { ROLE_KEYS } from '../ontology/roles.ts';
import { UNIT_KIND_KEYS } from '../ontology/unit-kinds.ts';

const nodeId = z.string().min(1).transform(nodeIdFromOutside);
const documentId = z.string().min(1).transform(documentIdFromOutside);
const place = {
  document: documentId,
  passage: nodeId,
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
};
const ground = z.discriminatedUnion('basis', [
  z.strictObject({ ...place, basis: z.enum(['STATED', 'STRUCTURE']) }),
  z.strictObject({
    ...place,
    basis: z.literal('INFERRED'),
    rule: z.string(),
    confidence: z.number().min(0).max(1),
  }),
  z.strictObject({ basis: z.literal('REGISTER'), source: z.string() }),
]);
const provenance = z.tuple([ground], ground);
const quantity = z.strictObject({
  text: z.string(),
  value: z.number().optional(),
  bound: z.enum(BOUND_KEYS).optional(),
  unit: z.string().optional(),
  year: z.int().optional(),
  fiveYearTotal: z.boolean(),
});
const PROPERTY_SCHEMAS: Readonly<Record<PropertySpec['type'], z.ZodType>> = {
  string: z.string(),
  integer: z.int(),
  boolean: z.boolean(),
  stringList: z.array(z.string()),
  quantity,
  goalKind: z.enum(GOAL_KIND_KEYS),
  unitKind: z.enum(UNIT_KIND_KEYS),
  role: z.enum(ROLE_KEYS),
};

function propertiesSchema(specs: Readonly<Record<string, PropertySpec>>): z.ZodType {
  return z.looseObject(
    Object.fromEntries(
      Object.entries(specs).map(([key, spec]) => {
        const schema = PROPERTY_SCHEMAS[spec.type];
        return [key, spec.required ? schema : schema.optional()];
      }),
    ),
  );
}

const NODE_PROPERTIES = new Map(
  LABEL_KEYS.map((label) => [label, propertiesSchema({ ...COMMON_PROPERTIES, ...LABELS[label].properties })]),
);
const EDGE_PROPERTIES = new Map(
  RELATIONSHIP_TYPE_KEYS.map((type) => [type, propertiesSchema(RELATIONSHIP_TYPES[type].properties)]),
);
const node = z
  .strictObject({
    id: nodeId,
    label: z.enum(LABEL_KEYS),
    name: z.string(),
    shortName: z.string(),
    properties: z.unknown(),
    provenance,
  })
  .superRefine((value, context) => {
    checkProperties(NODE_PROPERTIES.get(value.label), value.properties, context);
  });
const edge = z
  .strictObject({
    id: z.string().min(1).transform(edgeIdFromOutside),
    type: z.enum(RELATIONSHIP_TYPE_KEYS),
    source: nodeId,
    target: nodeId,
    properties: z.unknown(),
    provenance,
  })
  .superRefine((value, context) => {
    checkProperties(EDGE_PROPERTIES.get(value.type), value.properties, context);
  });
const document = z.strictObject({
  id: documentId,
  title: z.string(),
  number: z.string().optional(),
  issuer: z.string().optional(),
  dateWritten: z.string().optional(),
  datePublished: z.string().optional(),
  validity: z.string().optional(),
  source: z.string(),
  sha256: z.string(),
  text: z.string(),
});
const problem = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  document: documentId,
  line: z.int(),
  start: z.int().optional(),
  end: z.int().optional(),
});
const coverage = z.record(
  z.string(),
  z.strictObject({ passages: z.int(), claimed: z.int(), furniture: z.int(), unclaimed: z.int() }),
);
const graphFile = z.object({
  format: z.literal('plan-atlas/1'),
  documents: z.array(document),
  nodes: z.array(node),
  edges: z.array(edge),
  problems: z.array(problem),
  coverage,
});

/** What each list of a graph file holds, and its coverage. */
export const GRAPH_FILE_RECORDS = {
  documents: document,
  nodes: node,
  edges: edge,
  problems: problem,
  coverage,
};

function checkProperties(schema: z.ZodType | undefined, properties: unknown, context: z.RefinementCtx): void {
  const result = schema?.safeParse(properties);
  for (const issue of result?.error?.issues ?? []) {
    context.addIssue({ code: 'custom', message: issue.message, path: ['properties', ...issue.path] });
  }
}

/** Whether a text is meant as a graph file: it opens as JSON and names the format. */
export function isGraphFile(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"plan-atlas\//u.test(text);
}

/** Reads a graph file. Throws UnusableInputError naming the first record that is not as the format has it. */
export function readGraphFile(text: string, file: string): PlanGraph {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UnusableInputError(
      `${file} is no whole graph file: ${error instanceof Error ? error.message : 'bad JSON'}.`,
      { file },
    );
  }
  const result = graphFile.safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new UnusableInputError(
      `${file}: ${issue?.path.join('.') ?? 'the file'} — ${issue?.message ?? 'is not as the format has it'}.`,
      { file },
    );
  }
  const graph = result.data;
  const ids = new Set(graph.nodes.map(({ id }) => id));
  const loose = graph.edges.find(({ source, target }) => !ids.has(source) || !ids.has(target));
  if (loose !== undefined)
    throw new UnusableInputError(`${file}: the edge ${loose.id} ends in no node of the file.`, { file });
  return {
    ...graph,
    nodes: graph.nodes as readonly GraphNode[],
    edges: graph.edges as readonly GraphEdge[],
  } as PlanGraph;
}
