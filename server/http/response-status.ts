import { admits, GRAPHQL_RESPONSE } from './media-types.ts';

/**
 * The status of a GraphQL answer for what the client accepts: a document that was refused is 200 for a client that
 * understands only `application/json` (GraphQL over HTTP, 6.4.1), and stays 4xx for all others. A request that was no
 * GraphQL request at all stays what it is.
 */
export function responseStatus(
  status: number,
  answer: { readonly accept: string | undefined; readonly isGraphqlRequest: boolean },
): number {
  const isRefusal = status === 400 && answer.isGraphqlRequest;
  return isRefusal && !admits(answer.accept, GRAPHQL_RESPONSE) ? 200 : status;
}
