import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  concatAST,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
  type DocumentNode,
} from 'graphql';
import { deriveDefinitions } from './derive-definitions.ts';

/** The API's type definitions: the hand-written SDL of this folder and what the ontology adds to it. */
export function buildTypeDefinitions(): DocumentNode {
  const written = concatAST(writtenDocuments());
  return { kind: Kind.DOCUMENT, definitions: [...written.definitions, ...deriveDefinitions(written)] };
}

/** The whole SDL as text, sorted: what `server/graphql/schema.graphql` holds. */
export function printTypeDefinitions(): string {
  return `${printSchema(lexicographicSortSchema(buildASTSchema(buildTypeDefinitions())))}\n`;
}

function writtenDocuments(): DocumentNode[] {
  return readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => parse(readFileSync(join(import.meta.dirname, file), 'utf8'), { noLocation: true }));
}
