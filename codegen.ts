import type { CodegenConfig } from '@graphql-codegen/cli';
import { LABEL_KEYS } from './graph/ontology/labels.ts';
import { printTypeDefinitions } from './server/graphql/sdl/build-type-definitions.ts';

const VIEWS = '../../graph/store/selection.ts';
const STORE = '../../graph/store/graph-store.ts';
const PAGES = './connections/connection-view.ts';

/** Enum values as the graph file writes them: the resolvers speak the model's words, the API its upper case. */
const enumValues = {
  NodeLabel: '../../graph/ontology/labels.ts#Label',
  RelationshipType: '../../graph/ontology/relationship-types.ts#RelationshipType',
  Basis: '../../graph/ontology/bases.ts#Basis',
  Role: '../../graph/ontology/roles.ts#Role',
  GoalKind: '../../graph/ontology/goal-kinds.ts#GoalKind',
  UnitKind: '../../graph/ontology/unit-kinds.ts#UnitKind',
  Bound: '../../graph/ontology/bounds.ts#Bound',
  NodeOrder: `${STORE}#NodeOrder`,
  EdgeDirection: `${STORE}#EdgeDirection`,
  PairOrder: `${STORE}#PairOrder`,
  GapKind: '../../graph/analysis/find-gaps.ts#GapKind',
  Cause: '../../graph/analysis/find-gaps.ts#Cause',
};

const nodeView = `${VIEWS}#NodeView`;
const mappers = {
  Node: nodeView,
  Edge: `${VIEWS}#EdgeView`,
  Provenance: '../../graph/model/provenance.ts#Ground',
  Quantity: '../../graph/ontology/property.ts#Quantity as QuantityValue',
  Meta: `${STORE}#StoreMeta`,
  Problem: '../../graph/model/problem.ts#Problem as ProblemFound',
  PageInfo: `${PAGES}#ConnectionView`,
  NeighborConnection: `${PAGES}#NeighborConnectionView`,
  NeighborEdge: `${PAGES}#NeighborRow`,
  SearchConnection: `${PAGES}#SearchConnectionView`,
  SearchEdge: `${PAGES}#SearchRow`,
  ProblemConnection: `${PAGES}#ProblemConnectionView`,
  ProblemEdge: `${PAGES}#ProblemRow`,
  UnitPair: `${VIEWS}#UnitPairView`,
  UnitPairConnection: `${PAGES}#UnitPairConnectionView`,
  UnitPairEdge: `${PAGES}#UnitPairRow`,
  RolePairCount: '../../graph/analysis/unit-pairs.ts#RolePairCount as RolePairCounted',
  UnitCircle: `${PAGES}#UnitCircleView`,
  ResponsibilityMatrix: `${STORE}#Matrix`,
  MatrixLine: `${PAGES}#MatrixLineView`,
  Path: `${STORE}#PathView`,
  PathResult: `${STORE}#PathResult as PathsFound`,
  Trace: `${STORE}#Trace as TraceFound`,
  TraceStop: `${PAGES}#TraceStopView`,
  Gap: `${STORE}#GapView`,
  GapConnection: `${PAGES}#GapConnectionView`,
  GapEdge: `${PAGES}#GapRow`,
  ...Object.fromEntries(
    LABEL_KEYS.flatMap((label) => [
      [label, nodeView],
      [`${label}Connection`, `${PAGES}#NodeConnectionView`],
      [`${label}Edge`, `${PAGES}#NodeRow`],
    ]),
  ),
};

/** The plugin re-exports enums as values, which `verbatimModuleSyntax` forbids for types. */
const exportTypesAsTypes = (_path: string, content: string) =>
  content.replaceAll(/^export \{/gm, 'export type {');

const config: CodegenConfig = {
  schema: printTypeDefinitions(),
  ignoreNoDocuments: true,
  hooks: { afterAllFileWrite: ['prettier --log-level silent --write'] },
  generates: {
    'server/graphql/schema.graphql': { plugins: ['schema-ast'], config: { sort: true } },
    'server/graphql/resolvers.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      hooks: { beforeOneFileWrite: exportTypesAsTypes },
      config: {
        contextType: './request-context.ts#RequestContext',
        enumValues,
        mappers,
        scalars: { ID: 'string' },
        immutableTypes: true,
        useTypeImports: true,
        skipTypename: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.ts',
      },
    },
    'client/api/operations.generated.ts': {
      documents: 'client/api/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        mergeFragmentTypes: true,
        skipTypename: true,
        immutableTypes: true,
        useTypeImports: true,
        scalars: { ID: 'string' },
        emitLegacyCommonJSImports: false,
      },
    },
  },
};

// eslint-disable-next-line no-restricted-syntax -- graphql-codegen reads the default export of its settings file
export default config;
