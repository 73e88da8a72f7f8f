import type { GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { ERROR_STATUSES } from './error-codes.ts';
import { INTERNAL_MESSAGE } from './translate-error.ts';

/** The part of a log that errors need. */
export interface ErrorLog {
  error(data: object, message: string): void;
}

/** Makes what clients see of an error: its own words where its code is known, one generic sentence and a line in the log otherwise. */
export function formatErrorWith(log: ErrorLog) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && code !== 'INTERNAL' && isKnown(code)) return formatted;
    log.error({ err: unwrapResolverError(error), path: formatted.path }, 'A request failed unforeseen.');
    return {
      message: INTERNAL_MESSAGE,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL' },
    };
  };
}

function isKnown(code: string): boolean {
  return Object.hasOwn(ERROR_STATUSES, code) || code === 'OPERATION_RESOLUTION_FAILURE';
}
