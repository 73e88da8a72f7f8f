import {
  getArgumentValues,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type GraphQLNamedType,
} from 'graphql';
import type { GuardedOperation } from './guarded-operation.ts';

/** A field of an operation with its coerced arguments, wherever in the response it may stand. */
export interface GuardedField {
  readonly parent: GraphQLNamedType;
  readonly node: FieldNode;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** Calls a check with every field that the operation and its fragments spell out, each once. */
export function eachField(operation: GuardedOperation, check: (field: GuardedField) => void): void {
  const typeInfo = new TypeInfo(operation.schema);
  const visitor = visitWithTypeInfo(typeInfo, {
    Field(node) {
      const definition = typeInfo.getFieldDef();
      const parent = typeInfo.getParentType();
      if (!definition || !parent) return;
      check({ parent, node, arguments: getArgumentValues(definition, node, operation.variables) });
    },
  });
  for (const definition of [operation.definition, ...Object.values(operation.fragments)]) {
    visit(definition, visitor);
  }
}
