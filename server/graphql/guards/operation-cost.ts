import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { appliesTo } from '../selection/collect-fields.ts';
import { FIELD_WEIGHTS, LIST_SIZES, PARTS_OF_A_PAGE, USUAL_LIST_SIZE } from './cost-weights.ts';
import type { GuardedOperation } from './guarded-operation.ts';

/**
 * How many objects an operation may return: each field that returns objects costs its page size times the cost of what is
 * asked of each, of an interface its dearest type; a fragment is expanded once in each place. Measured once per selection
 * set and type, so the work is bounded by the document.
 */
export function operationCost(operation: GuardedOperation): number {
  const known = new Map<SelectionSetNode, Map<GraphQLObjectType, number>>();

  const costOf = (selectionSet: SelectionSetNode, type: GraphQLObjectType): number => {
    const costs = known.get(selectionSet) ?? new Map<GraphQLObjectType, number>();
    known.set(selectionSet, costs);
    const cost = costs.get(type) ?? measure(selectionSet, type);
    costs.set(type, cost);
    return cost;
  };

  const measure = (selectionSet: SelectionSetNode, type: GraphQLObjectType): number => {
    const spread = new Set<string>();
    let cost = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        cost += fieldCost(selection, type);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const applies = appliesTo(operation, selection.typeCondition?.name.value, type);
        if (applies) cost += costOf(selection.selectionSet, type);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = operation.fragments[selection.name.value];
        const applies = fragment && appliesTo(operation, fragment.typeCondition.name.value, type);
        if (applies) cost += costOf(fragment.selectionSet, type);
      }
    }
    return cost;
  };

  const fieldCost = (node: FieldNode, type: GraphQLObjectType): number => {
    const field = type.getFields()[node.name.value];
    if (field === undefined) return 0;
    const returned = getNamedType(field.type);
    const weight = FIELD_WEIGHTS[`${type.name}.${field.name}`] ?? (isCompositeType(returned) ? 1 : 0);
    const { selectionSet } = node;
    if (selectionSet === undefined) return weight;
    const each = Math.max(0, ...objectTypes(returned).map((object) => costOf(selectionSet, object)));
    const size = sizeOf(field, type, getArgumentValues(field, node, operation.variables));
    return size.rows * (size.isPage ? each : weight + each) + (size.isPage ? weight : 0);
  };

  const objectTypes = (type: GraphQLNamedType): readonly GraphQLObjectType[] => {
    if (isObjectType(type)) return [type];
    return isCompositeType(type) ? operation.schema.getPossibleTypes(type) : [];
  };

  const root = operation.schema.getQueryType();
  return root ? costOf(operation.definition.selectionSet, root) : 0;
}

function sizeOf(
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLObjectType,
  args: Readonly<Record<string, unknown>>,
): { rows: number; isPage: boolean } {
  const isList = isListType(getNullableType(field.type));
  const asked = args['first'] ?? args['limit'];
  if (typeof asked === 'number') return { rows: asked, isPage: !isList };
  if (!isList || PARTS_OF_A_PAGE.has(`${parent.name}.${field.name}`)) return { rows: 1, isPage: false };
  if (field.name === 'edges' && parent.name.endsWith('Connection')) return { rows: 1, isPage: false };
  const ids = args['ids'];
  return {
    rows: Array.isArray(ids) ? ids.length : (LIST_SIZES[`${parent.name}.${field.name}`] ?? USUAL_LIST_SIZE),
    isPage: false,
  };
}
