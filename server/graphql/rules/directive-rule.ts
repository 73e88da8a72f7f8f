import type { ASTVisitor, DirectiveNode, SelectionNode, ValidationContext } from 'graphql';
import { requestError } from '../errors/request-error.ts';
import { LIMITS } from '../limits.ts';

/** Refuses heaps of directives on one field, fragment or operation. */
export function directiveRule(context: ValidationContext): ASTVisitor {
  const check = (node: Pick<SelectionNode, 'directives'>): void => {
    const directives: readonly DirectiveNode[] = node.directives ?? [];
    if (directives.length <= LIMITS.directives) return;
    context.reportError(
      requestError(
        'QUERY_TOO_LARGE',
        `There are ${directives.length} directives in one place; at most ${LIMITS.directives} are allowed.`,
        { directives: directives.length, limit: LIMITS.directives },
        directives[0],
      ),
    );
  };
  return {
    Field: check,
    FragmentSpread: check,
    InlineFragment: check,
    FragmentDefinition: check,
    OperationDefinition: check,
  };
}
