import { Kind, type DocumentNode } from 'graphql';
import { LABEL_KEYS, type Label } from '../../../graph/ontology/labels.ts';
import type { Resolvers } from '../resolvers.generated.ts';
import { connectionResolvers } from './connections.ts';
import { edgeResolvers } from './edge.ts';
import { enumResolvers } from './enums.ts';
import { gaps } from './gaps.ts';
import { labelFields, propertyFields } from './label-fields.ts';
import { labelPages } from './label-pages.ts';
import { meta, metaResolvers } from './meta.ts';
import { nodeFields } from './node-fields.ts';
import { node, nodes } from './nodes.ts';
import { problems } from './problems.ts';
import { responsibilityMatrix } from './responsibility-matrix.ts';
import { search } from './search.ts';
import { sharedAssignments, unitCircles, unitPairResolvers, unitPairs } from './sharing.ts';
import { subgraph } from './subgraph.ts';
import { unit } from './unit.ts';
import { paths, trace } from './walks.ts';

/** All resolvers for the type definitions given; they only translate between the API and the store. */
export function buildResolvers(typeDefinitions: DocumentNode): Resolvers {
  return {
    ...enumResolvers,
    ...connectionResolvers,
    ...Object.fromEntries(
      LABEL_KEYS.map((label) => [
        label,
        { ...nodeFields, ...propertyFields(label, fieldsOf(typeDefinitions, label)), ...labelFields[label] },
      ]),
    ),
    Node: { __resolveType: ({ node: { label } }) => label },
    Edge: edgeResolvers,
    Meta: metaResolvers,
    UnitPair: unitPairResolvers,
    UnitCircle: { units: (units) => units },
    MatrixLine: { node: ({ view }) => view },
    Trace: { chains: ({ paths: chains }) => chains },
    TraceStop: { node: ({ view }) => view },
    Gap: { node: ({ view }) => view },
    Query: {
      ...labelPages,
      meta,
      node,
      nodes,
      unit,
      search,
      subgraph,
      paths,
      trace,
      unitPairs,
      unitCircles,
      sharedAssignments,
      responsibilityMatrix,
      gaps,
      problems,
    },
  };
}

function fieldsOf(typeDefinitions: DocumentNode, label: Label): ReadonlySet<string> {
  const definitions = typeDefinitions.definitions.filter(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
  return new Set(
    definitions
      .filter(({ name }) => name.value === label)
      .flatMap(({ fields }) => fields ?? [])
      .map(({ name }) => name.value),
  );
}
