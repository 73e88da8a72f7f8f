import type { ASTVisitor, ValidationContext } from 'graphql';
import { requestError } from '../errors/request-error.ts';
import { LIMITS } from '../limits.ts';

/** Refuses documents with too many aliases. */
export function aliasRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(field) {
      if (field.alias === undefined) return;
      aliases += 1;
      if (aliases !== LIMITS.documentAliases + 1) return;
      context.reportError(
        requestError(
          'QUERY_TOO_LARGE',
          `The document has more than ${LIMITS.documentAliases} aliases.`,
          { limit: LIMITS.documentAliases },
          field,
        ),
      );
    },
  };
}
