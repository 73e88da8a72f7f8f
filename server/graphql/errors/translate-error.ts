import { GraphQLError } from 'graphql';
import { BadRequestError, StoreUnavailableError } from '../../../graph/model/errors.ts';
import { requestError } from './request-error.ts';

/** The API's error for what a store or a resolver threw; whatever is not known stays the cause of an INTERNAL error. */
export function translateError(error: unknown, signal: AbortSignal): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof BadRequestError) {
    return requestError('BAD_USER_INPUT', error.message, { argument: error.argument });
  }
  if (error instanceof StoreUnavailableError) {
    return requestError('STORE_UNAVAILABLE', 'The data cannot be reached now; try again in a moment.');
  }
  if (signal.aborted) {
    return requestError('TIMEOUT', 'The answer took too long and its work was ended; ask for less at once.');
  }
  return new GraphQLError(INTERNAL_MESSAGE, {
    originalError: error instanceof Error ? error : new Error(String(error)),
    extensions: { code: 'INTERNAL', http: { status: 500 } },
  });
}

/** All that a client hears of an error nobody foresaw. */
export const INTERNAL_MESSAGE = 'Something went wrong on our side; it has been noted.';
