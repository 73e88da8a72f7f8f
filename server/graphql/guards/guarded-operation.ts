import {
  getVariableValues,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { OperationContext } from '../selection/collect-fields.ts';

/** A valid operation with its variables, about to be executed. */
export interface GuardedOperation extends OperationContext {
  readonly definition: OperationDefinitionNode;
}

/** Prepares an operation for the guards; undefined where its variables do not fit, which the executor reports. */
export function guardedOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GuardedOperation | undefined {
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
  if (coerced === undefined) return undefined;
  const fragments = document.definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  return {
    schema,
    definition,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: coerced,
  };
}
