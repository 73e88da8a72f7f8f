import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../../log.ts';
import { INTERNAL_MESSAGE } from './translate-error.ts';

const UNFORESEEN: ReadonlySet<unknown> = new Set([undefined, 'INTERNAL', 'INTERNAL_SERVER_ERROR']);

/** Makes what clients see of an error: its own words where its code is known, one generic sentence and a line in the log otherwise. */
export function formatErrorWith(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = codeOfRule(error) ?? formatted.extensions?.['code'];
    if (!UNFORESEEN.has(code)) return { ...formatted, extensions: { ...formatted.extensions, code } };
    log.error({ err: unwrapResolverError(error), path: formatted.path }, 'A request failed unforeseen.');
    return {
      message: INTERNAL_MESSAGE,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL' },
    };
  };
}

/** The code that a rule of ours gave, where the server has put its own over it. */
function codeOfRule(error: unknown): unknown {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  return original instanceof GraphQLError ? original.extensions['code'] : undefined;
}
