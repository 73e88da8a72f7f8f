import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../client/api/api-error.ts';
import { StartDocument } from '../../../client/api/operations.generated.ts';
import { request, type RequestOptions } from '../../../client/api/request.ts';

const answering = (body: string, status = 200, headers: Record<string, string> = {}): RequestOptions => ({
  fetch: () => Promise.resolve(new Response(body, { status, headers })),
});

const failure = async (options: RequestOptions): Promise<ApiError> => {
  const error: unknown = await request(StartDocument, {}, options).catch((cause: unknown) => cause);
  if (!(error instanceof ApiError)) throw new Error(`No ApiError but ${String(error)}`);
  return error;
};

describe('request', () => {
  it('gives the data of a good answer', async () => {
    expect(await request(StartDocument, {}, answering('{"data":{"meta":1}}'))).toEqual({ meta: 1 });
  });

  it('tells apart what a person can act on', async () => {
    const unreachable: RequestOptions = { fetch: () => Promise.reject(new TypeError('fetch failed')) };
    expect((await failure(unreachable)).kind).toBe('network');
    expect((await failure(answering('<html>proxy</html>'))).kind).toBe('bad-answer');
    expect((await failure(answering('[]'))).kind).toBe('bad-answer');
    expect((await failure(answering('{"data":null}'))).kind).toBe('bad-answer');
    const busy = await failure(answering('{"errors":[{"message":"Later."}]}', 503, { 'retry-after': '7' }));
    expect(busy).toMatchObject({ kind: 'unavailable', message: 'Later.', retryAfter: 7 });
    const refused = await failure(answering('{"errors":[{"message":"No such field."}]}', 400));
    expect(refused).toMatchObject({ kind: 'refused', message: 'No such field.' });
  });

  it('gives up on a server that does not answer', async () => {
    const silent: RequestOptions = {
      patience: 20,
      fetch: (_url, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => {
            reject(new DOMException('aborted', 'AbortError'));
          });
        }),
    };
    expect((await failure(silent)).kind).toBe('slow');
  });

  it('passes the reason of an abort on', async () => {
    const reason = new Error('no longer wanted');
    const asked = request(
      StartDocument,
      {},
      { ...answering('{}'), signal: AbortSignal.abort(reason), fetch: () => Promise.reject(reason) },
    );
    await expect(asked).rejects.toBe(reason);
  });
});
