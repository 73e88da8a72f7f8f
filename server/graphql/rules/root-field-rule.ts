import { Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';
import { requestError } from '../errors/request-error.ts';
import { LIMITS } from '../limits.ts';

/** Refuses operations with too many fields at their root, fragments expanded. */
export function rootFieldRule(context: ValidationContext): ASTVisitor {
  const count = (selectionSet: SelectionSetNode, expanded: Set<string>): number => {
    let fields = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) fields += 1;
      else if (selection.kind === Kind.INLINE_FRAGMENT) fields += count(selection.selectionSet, expanded);
      else if (!expanded.has(selection.name.value)) {
        expanded.add(selection.name.value);
        const fragment = context.getFragment(selection.name.value);
        if (fragment) fields += count(fragment.selectionSet, expanded);
      }
    }
    return fields;
  };
  return {
    OperationDefinition(operation) {
      const fields = count(operation.selectionSet, new Set());
      if (fields <= LIMITS.rootFields) return;
      context.reportError(
        requestError(
          'QUERY_TOO_LARGE',
          `The operation asks ${fields} fields at its root; at most ${LIMITS.rootFields} are allowed.`,
          { fields, limit: LIMITS.rootFields },
          operation,
        ),
      );
    },
  };
}
