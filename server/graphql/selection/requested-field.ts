import {
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type OperationContext } from './collect-fields.ts';
import { responsePath } from './response-path.ts';

/** A field as an operation asks for it, at one place of the response. */
export interface RequestedField {
  readonly operation: OperationContext;
  readonly parent: GraphQLObjectType;
  readonly name: string;
  /** The response keys from the root to it; no two fields of a response share it. */
  readonly path: string;
  readonly nodes: readonly FieldNode[];
  readonly type: GraphQLNamedOutputType;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** The field that a resolver is asked for. */
export function requestedField(info: GraphQLResolveInfo): RequestedField {
  const operation = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  return describeField(operation, info.parentType, responsePath(info.path), info.fieldNodes);
}

/** The fields asked of an object type below a field. */
export function subfields(field: RequestedField, type: GraphQLObjectType): RequestedField[] {
  const selectionSets = field.nodes
    .map((node) => node.selectionSet)
    .filter((set): set is SelectionSetNode => set !== undefined);
  const collected = collectFields(field.operation, type, selectionSets);
  return [...collected]
    .filter(([, [node]]) => node !== undefined && node.name.value !== '__typename')
    .map(([key, nodes]) => describeField(field.operation, type, `${field.path}.${key}`, nodes));
}

/** The fields of some name asked below fields of one object type, under whatever aliases. */
export function subfieldsNamed(fields: readonly RequestedField[], name: string): RequestedField[] {
  return fields.flatMap((field) =>
    possibleTypes(field).flatMap((type) => subfields(field, type).filter((sub) => sub.name === name)),
  );
}

/** The object types that a field may return. */
export function possibleTypes({ type, operation }: RequestedField): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return operation.schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

function describeField(
  operation: OperationContext,
  parent: GraphQLObjectType,
  path: string,
  nodes: readonly FieldNode[],
): RequestedField {
  const [node] = nodes;
  const definition = node && parent.getFields()[node.name.value];
  if (node === undefined || definition === undefined)
    throw new Error(`No field of ${parent.name} at ${path}.`);
  return {
    operation,
    parent,
    name: node.name.value,
    path,
    nodes,
    type: getNamedType(definition.type),
    arguments: getArgumentValues(definition, node, operation.variables),
  };
}
