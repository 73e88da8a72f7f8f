import type { ASTVisitor, FragmentDefinitionNode, SelectionSetNode, ValidationContext } from 'graphql';
import { Kind } from 'graphql';
import { requestError } from '../errors/request-error.ts';
import { LIMITS } from '../limits.ts';

/** Refuses operations whose fields are nested too deeply; introspection has a rule of its own in graphql-js. */
export function depthRule(context: ValidationContext): ASTVisitor {
  const depths = new Map<FragmentDefinitionNode, number>();

  const depthOf = (selectionSet: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(selectionSet?.selections ?? []).map((selection) => {
        switch (selection.kind) {
          case Kind.FIELD:
            return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet);
          case Kind.INLINE_FRAGMENT:
            return depthOf(selection.selectionSet);
          case Kind.FRAGMENT_SPREAD:
            return depthOfFragment(context.getFragment(selection.name.value));
        }
      }),
    );

  const depthOfFragment = (fragment: FragmentDefinitionNode | null | undefined): number => {
    if (!fragment) return 0;
    const known = depths.get(fragment);
    if (known !== undefined) return known;
    // While it is being measured it counts 0, so that a cycle, which another rule reports, ends here.
    depths.set(fragment, 0);
    const depth = depthOf(fragment.selectionSet);
    depths.set(fragment, depth);
    return depth;
  };

  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet);
      if (depth <= LIMITS.documentDepth) return;
      context.reportError(
        requestError(
          'QUERY_TOO_LARGE',
          `The operation nests ${depth} levels of fields; at most ${LIMITS.documentDepth} are allowed.`,
          { depth, limit: LIMITS.documentDepth },
          operation,
        ),
      );
    },
  };
}
