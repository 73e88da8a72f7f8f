import { join } from 'node:path';
import { Router, type Request } from 'express';
import type { Question } from '../console/read-questions.ts';
import { clientFiles } from './client-files.ts';
import { admits } from './media-types.ts';

/** Whether a request wants to look at the API rather than to ask it: a browser that comes without a query. */
export function wantsConsole(request: Pick<Request, 'method' | 'path' | 'query' | 'get'>): boolean {
  const isApi = request.path === '/graphql' || request.path === '/graphql/';
  const accept = request.get('accept');
  if (!isApi || (request.method !== 'GET' && request.method !== 'HEAD') || accept === undefined) return false;
  return request.query['query'] === undefined && accept.includes('text/html') && admits(accept, 'text/html');
}

/** Serves the console: its page at `/graphql` to browsers, its files and the worked questions below `/console`. */
export function consolePage(folder: string, questions: readonly Question[]): Router {
  const router = Router();
  router.get('/graphql', (request, response, next) => {
    if (!wantsConsole(request)) {
      next();
      return;
    }
    response.set({ 'Cache-Control': 'no-cache', Vary: 'Accept' }).sendFile(join(folder, 'index.html'));
  });
  router.get('/console/questions.json', (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(questions);
  });
  router.use('/console', clientFiles(folder));
  return router;
}
