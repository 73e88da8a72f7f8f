import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { FormattedExecutionResult } from 'graphql';
import type { CostBucket } from '../cost-bucket.ts';
import type { GraphStore } from '../../graph/store/graph-store.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { dataVersionTag } from './data-version-tag.ts';
import { reportOf } from './observe-requests.ts';
import { requestSignal } from './request-signal.ts';
import { responseStatus } from './response-status.ts';

/** Answers GraphQL over HTTP: POST and GET, each with a signal of its own, GET with an entity tag. */
export function graphqlHandler(
  server: ApolloServer<RequestContext>,
  options: {
    readonly store: GraphStore;
    readonly timeoutMilliseconds: number;
    readonly bucket?: CostBucket | undefined;
  },
): RequestHandler {
  const { store, bucket } = options;
  return async (request, response) => {
    const report = reportOf(response);
    const signal = requestSignal(response, options.timeoutMilliseconds);
    const tag = request.method === 'GET' ? await dataVersionTag(request, store, signal) : undefined;
    if (tag !== undefined && isKnown(request, tag)) {
      response.status(304).set({ ETag: tag, Vary: 'Accept' }).end();
      return;
    }
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headerMap(request),
        search: new URL(request.originalUrl, 'http://localhost').search,
        body: request.body,
      },
      context: () => Promise.resolve({ store, signal, suggestions: [], report, address: request.ip, bucket }),
    });
    send(request, response, answer, tag);
  };
}

function send(
  request: Request,
  response: Response,
  answer: HTTPGraphQLResponse,
  tag: string | undefined,
): void {
  if (answer.body.kind !== 'complete') throw new Error('This API delivers no answer in parts.');
  const body = answer.body.string;
  const status = responseStatus(answer.status ?? 200, {
    accept: request.get('accept'),
    isGraphqlRequest: answer.status !== 400 || !hasCode(body, 'BAD_REQUEST'),
  });
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.vary('Accept');
  const isAnswered = request.method === 'GET' && status === 200 && !body.startsWith('{"errors"');
  response.setHeader('Cache-Control', isAnswered ? 'no-cache' : 'no-store');
  if (isAnswered && tag !== undefined) response.setHeader('ETag', tag);
  response.status(status).send(body);
}

function hasCode(body: string, code: string): boolean {
  const { errors = [] } = JSON.parse(body) as FormattedExecutionResult;
  return errors.some(({ extensions }) => extensions?.['code'] === code);
}

function isKnown(request: Request, tag: string): boolean {
  const known = request.get('if-none-match')?.split(',') ?? [];
  return known.some((candidate) => candidate.trim() === tag);
}

function headerMap(request: Request): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
