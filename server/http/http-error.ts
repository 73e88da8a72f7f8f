import { ERROR_STATUSES, type ErrorCode } from '../graphql/errors/error-codes.ts';

/** A request that is refused before it reaches GraphQL: a stable code with its status and one sentence for people. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly code: ErrorCode;
  readonly status: number;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
    this.status = ERROR_STATUSES[code];
  }
}

/** Makes the error of a request that is refused before it reaches GraphQL. */
export function httpError(code: ErrorCode, message: string): HttpError {
  return new HttpError(code, message);
}
