import type { Response } from 'express';

/** A signal that ends the work for a request when it takes too long or when the client goes away before the answer. */
export function requestSignal(response: Response, timeoutMilliseconds: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException('The request took too long.', 'TimeoutError'));
  }, timeoutMilliseconds);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) {
      controller.abort(new DOMException('The client has gone.', 'AbortError'));
    }
  });
  return controller.signal;
}
