import type { ESLint } from 'eslint';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const CODE = '**/*.{ts,tsx,mjs,cjs}';
const SCHEMA = 'server/graphql/schema.graphql';

export default defineConfig(
  { ignores: ['dist/**', 'node_modules/**', '**/*.generated.ts'] },
  { files: [CODE], extends: [tseslint.configs.strictTypeChecked] },
  {
    files: [CODE],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './client/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
  // The driver declares its plain settings as classes.
  {
    files: ['graph/store/neo4j/**', 'test/neo4j/**'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  // The printed SDL is the whole schema, with what the ontology adds; the parts it is made of are linted through it.
  {
    files: [SCHEMA],
    // The plugin's declarations are of an older ESLint.
    plugins: { '@graphql-eslint': graphql as unknown as ESLint.Plugin },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: SCHEMA } },
    },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Connections go forward only: an order has one direction, and pages are keyset pages.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // NeighborEdge has its own edge, rows of problems and pairs are no Nodes, and plain lists are bounded by meta.limits.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // Nodes and edges have ids by their own types; counts, pages and places are values without one.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Labels keep their spelling of the ontology, in upper case stands every other value; TypeCount counts types.
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          'EnumValueDefinition[parent.name.value!=NodeLabel]': 'UPPER_CASE',
          'EnumValueDefinition[parent.name.value=NodeLabel]': 'PascalCase',
          'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['query', 'get'] },
        },
      ],
      // Every Node has the field `plan`, a Plan too.
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
    },
  },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.{mjs,cjs}'], ...tseslint.configs.disableTypeChecked },
);
