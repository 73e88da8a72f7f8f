import { ERROR_STATUSES, type ErrorCode } from '../graphql/errors/error-codes.ts';

/** What may be told of a refusal besides its sentence. */
export interface HttpErrorDetails {
  /** After how many seconds the client may come again. */
  readonly retryAfterSeconds?: number;
}

/** A request that is refused before it reaches GraphQL: a stable code with its status and one sentence for people. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly code: ErrorCode;
  readonly status: number;
  readonly details: HttpErrorDetails;

  constructor(code: ErrorCode, message: string, details: HttpErrorDetails = {}) {
    super(message);
    this.code = code;
    this.status = ERROR_STATUSES[code];
    this.details = details;
  }
}

/** Makes the error of a request that is refused before it reaches GraphQL. */
export function httpError(code: ErrorCode, message: string, details?: HttpErrorDetails): HttpError {
  return new HttpError(code, message, details);
}
