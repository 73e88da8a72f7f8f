import { join } from 'node:path';
import express, { type RequestHandler } from 'express';

/** Serves the built page: files with a hash in their name for ever, everything else asked again each time. */
export function clientFiles(folder: string): RequestHandler {
  return express.static(folder, {
    index: 'index.html',
    redirect: false,
    setHeaders(response, path) {
      const isHashed = path.startsWith(join(folder, 'assets'));
      response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
