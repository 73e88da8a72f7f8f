import {
  buildASTSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  print,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import { UnusableInputError } from '../../graph/model/errors.ts';
import type { PlanGraph } from '../../graph/model/plan-graph.ts';
import { isLabel } from '../../graph/ontology/labels.ts';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { createApolloServer } from '../../server/graphql/apollo-server.ts';
import { buildTypeDefinitions } from '../../server/graphql/sdl/build-type-definitions.ts';
import type { Log } from '../../server/log.ts';
import { questionError, type Question } from './read-question.ts';
import { selectGraph } from './select-graph.ts';

/** The part of a graph that answers a question. */
export interface AnsweredGraph {
  readonly answer: PlanGraph;
  /** Whether a page has a next one or a walk was cut short. */
  readonly isCut: boolean;
}

const field = (name: string, ...inner: readonly string[]): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(inner.length > 0 && {
    selectionSet: { kind: Kind.SELECTION_SET, selections: inner.map((each) => field(each)) },
  }),
});

/** The question with what tells its nodes, its edges and its unfinished pages, and whether it asks for nodes or edges at all. */
function askForIds(
  schema: GraphQLSchema,
  document: DocumentNode,
): { readonly document: DocumentNode; readonly asksForFacts: boolean } {
  const info = new TypeInfo(schema);
  let asksForFacts = false;
  const asked = visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave(set) {
          const type = info.getParentType();
          if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
          const fields = type.getFields();
          const isFact = fields['id'] !== undefined;
          asksForFacts ||= isFact;
          const added = [
            ...(isFact ? [field('__typename'), field('id')] : []),
            ...(fields['pageInfo'] === undefined ? [] : [field('pageInfo', 'hasNextPage')]),
            ...(fields['truncated'] === undefined ? [] : [field('truncated')]),
          ];
          return { ...set, selections: [...set.selections, ...added] };
        },
      },
    }),
  );
  return { document: asked, asksForFacts };
}

interface Found {
  readonly nodes: Set<string>;
  readonly edges: Set<string>;
  isCut: boolean;
}

/** Gathers the ids of an answer's nodes and edges, at any depth. */
function collect(value: unknown, found: Found): void {
  if (Array.isArray(value)) for (const each of value) collect(each, found);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { __typename: type, id, hasNextPage, truncated } = value as Readonly<Record<string, unknown>>;
  if (typeof type === 'string' && typeof id === 'string') {
    if (isLabel(type)) found.nodes.add(id);
    else if (type === 'Edge') found.edges.add(id);
  }
  if (hasNextPage === true || truncated === true) found.isCut = true;
  for (const each of Object.values(value)) collect(each, found);
}

/** Asks the API a question over a graph, as its clients do and within its limits. Throws UnusableInputError with what is wrong with the question. */
export async function answerGraph(
  graph: PlanGraph,
  { name, document, variables }: Question,
  between: boolean,
): Promise<AnsweredGraph> {
  const schema = buildASTSchema(buildTypeDefinitions());
  const [mistake] = validate(schema, document);
  if (mistake !== undefined) throw questionError(name, mistake);
  const asked = askForIds(schema, document);
  if (!asked.asksForFacts)
    throw new UnusableInputError(`${name} asks for no nodes and no edges, so there is no graph to write.`, {
      file: name,
    });
  const faults: unknown[] = [];
  const log: Log = {
    info: () => undefined,
    warn: () => undefined,
    error: (data) => faults.push(data),
  };
  const store = createMemoryStore(graph);
  const apollo = createApolloServer({ log, introspection: true });
  await apollo.start();
  try {
    const { body } = await apollo.executeOperation(
      { query: print(asked.document), variables: { ...variables } },
      {
        contextValue: {
          store,
          signal: new AbortController().signal,
          suggestions: [],
          report: { id: 'export', codes: [] },
          address: undefined,
        },
      },
    );
    if (body.kind !== 'single') throw new Error('This API delivers no answer in parts.');
    if (faults.length > 0) throw new Error('The question could not be answered.', { cause: faults[0] });
    const [error] = body.singleResult.errors ?? [];
    // Places are those of the question as it was sent, which is not the file.
    if (error !== undefined) throw questionError(name, { message: error.message });
    const found: Found = { nodes: new Set(), edges: new Set(), isCut: false };
    collect(body.singleResult.data, found);
    return { answer: selectGraph(graph, found, between), isCut: found.isCut };
  } finally {
    await apollo.stop();
    await store.close();
  }
}
