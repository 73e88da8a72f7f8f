import { ApiError } from './api-error.ts';
import type { TypedDocumentString } from './operations.generated.ts';

/** How long to wait for an answer before giving up, in milliseconds. */
const PATIENCE = 30_000;

/** Where requests go; tests put their own in its place. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
  readonly fetch?: typeof fetch;
  readonly patience?: number;
}

/** Asks the API; rejects with `ApiError`, or with the signal's reason when the caller aborts. */
export async function request<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  options: RequestOptions = {},
): Promise<R> {
  const ask = options.fetch ?? fetch;
  const timeout = AbortSignal.timeout(options.patience ?? PATIENCE);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
  let response: Response;
  let text: string;
  try {
    response = await ask('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal,
    });
    text = await response.text();
  } catch (cause) {
    options.signal?.throwIfAborted();
    if (timeout.aborted) throw new ApiError('slow', 'The server did not answer in time.');
    throw new ApiError('network', cause instanceof Error ? cause.message : 'The server cannot be reached.');
  }
  // The shape of the data is the schema's promise, which the generated types repeat.
  return readData(response, text) as R;
}

/** The data of an answer, or the error that its status or body tells. */
function readData(response: Response, text: string): Record<string, unknown> {
  const body = parseJson(text);
  const message = firstMessage(body) ?? `HTTP ${response.status}`;
  if (response.status >= 500 || response.status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    throw new ApiError('unavailable', message, Number.isFinite(seconds) ? seconds : undefined);
  }
  if (!isRecord(body)) throw new ApiError('bad-answer', `HTTP ${response.status}`);
  if (isRecord(body['data'])) {
    if (firstMessage(body) !== undefined) throw new ApiError('refused', message);
    return body['data'];
  }
  if (firstMessage(body) === undefined) throw new ApiError('bad-answer', message);
  throw new ApiError('refused', message);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstMessage(body: unknown): string | undefined {
  if (!isRecord(body) || !Array.isArray(body['errors'])) return undefined;
  const first: unknown = body['errors'][0];
  return isRecord(first) && typeof first['message'] === 'string' ? first['message'] : 'unknown error';
}
