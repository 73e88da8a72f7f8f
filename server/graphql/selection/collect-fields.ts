import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is needed to read an operation: its schema, its fragments and its coerced variables. */
export interface OperationContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The fields that selection sets ask of one object type, by response key, as execution would collect them (GraphQL
 * specification, CollectFields): fragments expanded, `@skip` and `@include` respected.
 */
export function collectFields(
  context: OperationContext,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seenFragments = new Set<string>();
  const visit = (selectionSet: SelectionSetNode): void => {
    for (const selection of selectionSet.selections) {
      if (!isIncluded(context, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
        continue;
      }
      const fragment = fragmentOf(context, selection, seenFragments);
      if (fragment && appliesTo(context, fragment.condition, type)) visit(fragment.selectionSet);
    }
  };
  selectionSets.forEach(visit);
  return fields;
}

/** Whether a fragment on the named type applies to an object type; one without a condition always does. */
export function appliesTo(
  { schema }: Pick<OperationContext, 'schema'>,
  condition: string | undefined,
  type: GraphQLObjectType,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  return isAbstractType(conditionType) && schema.isSubType(conditionType, type);
}

function fragmentOf(
  context: OperationContext,
  selection: Exclude<SelectionNode, FieldNode>,
  seen: Set<string>,
): { condition: string | undefined; selectionSet: SelectionSetNode } | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    return { condition: selection.typeCondition?.name.value, selectionSet: selection.selectionSet };
  }
  const name = selection.name.value;
  const fragment = context.fragments[name];
  if (seen.has(name) || fragment === undefined) return undefined;
  seen.add(name);
  return { condition: fragment.typeCondition.name.value, selectionSet: fragment.selectionSet };
}

function isIncluded({ variables }: OperationContext, selection: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
}
