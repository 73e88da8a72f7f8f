import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  isTypeDefinitionNode,
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeDefinitionNode,
} from 'graphql';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { LABEL_KEYS, LABELS } from '../../graph/ontology/labels.ts';
import {
  buildTypeDefinitions,
  printTypeDefinitions,
} from '../../server/graphql/sdl/build-type-definitions.ts';

const schemaFile = join(import.meta.dirname, '../../server/graphql/schema.graphql');

test('the printed SDL is fresh', async () => {
  const options = { ...(await resolveConfig(schemaFile)), filepath: schemaFile };
  expect(readFileSync(schemaFile, 'utf8')).toBe(await format(printTypeDefinitions(), options));
});

test('the SDL holds everything of the contract with its types and arguments', () => {
  const contract = shapesOf(parse(readFileSync(join(import.meta.dirname, 'contract.graphql'), 'utf8')));
  const ours = shapesOf(buildTypeDefinitions());
  const missing = [...contract].filter(([name, shape]) => ours.get(name) !== shape);
  expect(missing).toEqual([]);
});

test('every type, field, argument and value is described', () => {
  expect(undescribed(buildTypeDefinitions())).toEqual([]);
});

test('every label has its type, its connection and its root field', () => {
  const query = buildASTSchema(buildTypeDefinitions()).getQueryType()?.getFields() ?? {};
  const roots = LABEL_KEYS.map((label) => query[LABELS[label].collection]?.type.toString());
  expect(roots).toEqual(LABEL_KEYS.map((label) => `${label}Connection!`));
});

/** Every type, field, argument and enum value of a document by its coordinate, with its type and default. */
function shapesOf(document: DocumentNode): Map<string, string> {
  const shapes = new Map<string, string>();
  const add = (name: string, fields: readonly (FieldDefinitionNode | InputValueDefinitionNode)[]): void => {
    for (const field of fields) {
      shapes.set(`${name}.${field.name.value}`, print(field.type) + defaultOf(field));
      for (const argument of 'arguments' in field ? (field.arguments ?? []) : []) {
        const coordinate = `${name}.${field.name.value}(${argument.name.value}:)`;
        shapes.set(coordinate, print(argument.type) + defaultOf(argument));
      }
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      for (const value of definition.values ?? [])
        shapes.set(`${definition.name.value}.${value.name.value}`, '');
    } else if ('fields' in definition) {
      shapes.set(definition.name.value, '');
      add(definition.name.value, definition.fields ?? []);
    }
  }
  return shapes;
}

function defaultOf(node: FieldDefinitionNode | InputValueDefinitionNode): string {
  return node.kind === Kind.INPUT_VALUE_DEFINITION && node.defaultValue
    ? ` = ${print(node.defaultValue)}`
    : '';
}

function undescribed(document: DocumentNode): string[] {
  const missing: string[] = [];
  const names: string[] = [];
  visit(document, {
    enter(node) {
      if (!isDescribed(node)) return;
      names.push(node.name.value);
      if (node.description === undefined) missing.push(names.join('.'));
    },
    leave(node) {
      if (isDescribed(node)) names.pop();
    },
  });
  return missing;
}

/** Whether people read about a definition; extensions are described where the type is. */
function isDescribed(
  node: ASTNode,
): node is TypeDefinitionNode | FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode {
  return (
    isTypeDefinitionNode(node) ||
    node.kind === Kind.FIELD_DEFINITION ||
    node.kind === Kind.INPUT_VALUE_DEFINITION ||
    node.kind === Kind.ENUM_VALUE_DEFINITION
  );
}
