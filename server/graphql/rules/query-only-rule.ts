import { OperationTypeNode, type ASTVisitor, type ValidationContext } from 'graphql';
import { requestError } from '../errors/request-error.ts';

/** Refuses mutations and subscriptions, which this API does not have. */
export function queryOnlyRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (operation.operation === OperationTypeNode.QUERY) return;
      context.reportError(
        requestError(
          'GRAPHQL_VALIDATION_FAILED',
          `This API answers queries only; it has no ${operation.operation}s.`,
          {},
          operation,
        ),
      );
    },
  };
}
