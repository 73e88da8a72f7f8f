import type { ErrorRequestHandler } from 'express';
import { INTERNAL_MESSAGE } from '../graphql/errors/translate-error.ts';
import { LIMITS } from '../graphql/limits.ts';
import type { Log } from '../log.ts';
import { httpError, HttpError } from './http-error.ts';
import { reportOf } from './observe-requests.ts';

/** Answers whatever went wrong outside GraphQL in the form of a GraphQL error, never with a stack trace. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status, code, message, details } = refusalOf(error) ?? noted(error, reportOf(response).id, log);
    reportOf(response).codes = [code];
    const { retryAfterSeconds } = details;
    if (retryAfterSeconds !== undefined) response.set('Retry-After', String(retryAfterSeconds));
    response.status(status).json({ errors: [{ message, extensions: { code, ...details } }] });
  };
}

function noted(error: unknown, requestId: string, log: Log): HttpError {
  log.error({ requestId, err: error }, 'A request failed unforeseen.');
  return httpError('INTERNAL', INTERNAL_MESSAGE);
}

/** The body parser and the router tell what is wrong by `type` and `status`. */
function refusalOf(error: unknown): HttpError | undefined {
  if (error instanceof HttpError) return error;
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  const kind = 'type' in error ? error.type : undefined;
  if (kind === 'entity.too.large') {
    return httpError('CONTENT_TOO_LARGE', `The request's body is larger than ${LIMITS.bodyBytes} bytes.`);
  }
  if (error.status === 415) {
    return httpError(
      'UNSUPPORTED_MEDIA_TYPE',
      'The request’s encoding is not understood; send JSON in UTF-8.',
    );
  }
  if (kind === 'entity.parse.failed')
    return httpError('BAD_REQUEST', 'The request’s body is not valid JSON.');
  const isClients = typeof error.status === 'number' && error.status >= 400 && error.status < 500;
  return isClients ? httpError('BAD_REQUEST', 'The request is malformed.') : undefined;
}
