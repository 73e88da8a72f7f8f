import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { auditServer } from 'graphql-http';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { StoreUnavailableError } from '../../graph/model/errors.ts';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { SMALL_GRAPH } from '../fixtures/small-graph.ts';
import { countedStore } from './counted-store.ts';
import { serveStore, type Served } from './serve-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'client-'));
const { store, calls } = countedStore(createMemoryStore(SMALL_GRAPH));
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Plan Atlas</title>');
  writeFileSync(join(folder, 'assets', 'main-1a2b3c.js'), 'export const answer = 42;');
  served = await serveStore(store, { clientFolder: folder });
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(served.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
const get = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${served.url}?query=${encodeURIComponent(query)}`, { headers });
const page = (path: string): Promise<Response> => fetch(new URL(path, served.url));
/** A GET with headers that `fetch` keeps to itself. */
async function getWith(query: string, headers: OutgoingHttpHeaders) {
  const sent = httpRequest(`${served.url}?query=${encodeURIComponent(query)}`, { headers }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { response, body: await buffer(response) };
}
const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors: { extensions: { code: unknown } }[] }).errors[0]?.extensions.code;

test.each(['development', 'production'])('all audits of GraphQL over HTTP pass in %s', async (mode) => {
  vi.stubEnv('NODE_ENV', mode);
  const own = await serveStore(store);
  const results = await auditServer({ url: own.url });
  await own.close();
  expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
  expect(results).toHaveLength(61);
});

test.each([
  ['application/graphql-response+json', 400],
  ['application/graphql-response+json, application/json;q=0.9', 400],
  ['*/*', 400],
  ['application/json', 200],
  ['application/json; charset=utf-8', 200],
])('a refused document is, for a client that accepts %s, %d', async (accept, status) => {
  const response = await post(JSON.stringify({ query: '{ nonsense }' }), { accept });
  expect(response.status).toBe(status);
  expect(await codeOf(response)).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('refused variables and costs follow the same rule', async () => {
  const query = '{ goals(first: 1000) { totalCount } }';
  expect((await post(JSON.stringify({ query }), { accept: 'application/json' })).status).toBe(200);
  const accept = 'application/graphql-response+json';
  expect((await post(JSON.stringify({ query }), { accept })).status).toBe(400);
});

test('a body too large is 413, in JSON', async () => {
  const response = await post(JSON.stringify({ query: `{ meta { store } } #${'x'.repeat(100_000)}` }), {
    accept: 'application/json',
  });
  expect(response.status).toBe(413);
  expect(await codeOf(response)).toBe('CONTENT_TOO_LARGE');
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=gbk'])(
  'a body of type %s is 415, in JSON',
  async (type) => {
    const response = await post('{ "query": "{ meta { store } }" }', { 'content-type': type });
    expect(response.status).toBe(415);
    expect(await codeOf(response)).toBe('UNSUPPORTED_MEDIA_TYPE');
  },
);

test('a body that is no JSON is 400, in JSON and without a stack trace', async () => {
  const response = await post('{ "query": ', { accept: 'application/json' });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    errors: [{ message: 'The request’s body is not valid JSON.', extensions: { code: 'BAD_REQUEST' } }],
  });
});

test('other methods are 405 and say which are allowed', async () => {
  const response = await fetch(served.url, { method: 'PUT', body: '{}' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, POST');
});

test.each([
  ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a page of a sibling site', { 'sec-fetch-site': 'same-site' }, 403],
  ['an old browser on another site', { origin: 'https://evil.example' }, 403],
  ['an opaque origin', { origin: 'null' }, 403],
  ['our own page', { 'sec-fetch-site': 'same-origin' }, 200],
  ['a person at the address bar', { 'sec-fetch-site': 'none' }, 200],
  ['a program', {}, 200],
])('a plain GET of %s', async (_name, headers, status) => {
  const { response } = await getWith('{ __typename }', headers);
  expect(response.statusCode).toBe(status);
});

test('a GET is not answered again while the data stay the same', async () => {
  const first = await get('{ goals { totalCount } }');
  const tag = first.headers.get('etag') ?? '';
  expect(first.status).toBe(200);
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(tag).toMatch(/^W\/"/);
  calls.length = 0;
  const second = await get('{ goals { totalCount } }', { 'if-none-match': tag });
  expect(second.status).toBe(304);
  expect(calls.map(({ method }) => method)).toEqual(['meta']);
  expect((await get('{ tasks { totalCount } }', { 'if-none-match': tag })).status).toBe(200);
  expect((await get('{ goals(first: 1000) { totalCount } }')).headers.get('etag')).toBeNull();
});

test('a POST is never kept', async () => {
  const response = await post(JSON.stringify({ query: '{ meta { store } }' }));
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('long answers are compressed', async () => {
  const query = '{ passages(first: 100) { edges { node { id name provenance { quote } } } } }';
  const { response, body } = await getWith(query, { 'accept-encoding': 'gzip' });
  expect(response.headers['content-encoding']).toBe('gzip');
  expect(JSON.parse(gunzipSync(body).toString('utf8'))).toHaveProperty('data.passages.edges');
});

test('the security headers let nothing in from elsewhere and no inline script', async () => {
  const { headers } = await page('/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});

test('the page is asked again each time, its files are kept for ever', async () => {
  const index = await page('/');
  expect(await index.text()).toContain('Plan Atlas');
  expect(index.headers.get('cache-control')).toBe('no-cache');
  const asset = await page('/assets/main-1a2b3c.js');
  expect(asset.headers.get('content-type')).toContain('javascript');
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const missing = await page('/assets/none.js');
  expect(missing.status).toBe(404);
  expect(await codeOf(missing)).toBe('NOT_FOUND');
});

test('what is outside the client folder is not served', async () => {
  expect((await page('/..%2f..%2fetc%2fpasswd')).status).toBeGreaterThanOrEqual(400);
  expect((await page('/%00')).status).toBeGreaterThanOrEqual(400);
});

test('/healthz does not touch the store, /readyz does', async () => {
  calls.length = 0;
  expect((await page('/healthz')).status).toBe(200);
  expect(calls).toEqual([]);
  const ready = await page('/readyz');
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ status: 'ready', dataVersion: expect.any(String) as unknown });
  expect(calls.map(({ method }) => method)).toEqual(['meta']);
});

test.each([
  ['refuses', () => Promise.reject(new StoreUnavailableError('gone'))],
  ['never answers', () => new Promise<never>(() => undefined)],
])('/readyz is 503 within a second when the store %s', async (_name, meta) => {
  const own = await serveStore({ ...createMemoryStore(SMALL_GRAPH), meta });
  const begun = performance.now();
  const response = await fetch(new URL('/readyz', own.url));
  expect(response.status).toBe(503);
  expect(performance.now() - begun).toBeLessThan(1000);
  await own.close();
});
