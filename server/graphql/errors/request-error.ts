import { GraphQLError, type ASTNode } from 'graphql';
import { ERROR_STATUSES, type ErrorCode } from './error-codes.ts';

/** An error of the API: a stable code with its HTTP status, one sentence for people, and whatever data belong to it. */
export function requestError(
  code: ErrorCode,
  message: string,
  data: Readonly<Record<string, unknown>> = {},
  nodes?: ASTNode | readonly ASTNode[],
): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: { code, ...data, http: { status: ERROR_STATUSES[code] } },
  });
}
