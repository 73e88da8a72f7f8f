import type { RequestHandler } from 'express';
import type { CostBucket } from '../cost-bucket.ts';
import { waitSentence } from '../graphql/errors/wait-sentence.ts';
import { httpError } from './http-error.ts';

/** Takes 1 from the client's bucket for every request, understood or not. */
export function chargeRequest(bucket: CostBucket): RequestHandler {
  return async (request, _response, next) => {
    const seconds = await bucket.take(request.ip, 1);
    next(
      seconds === undefined
        ? undefined
        : httpError('TOO_MANY_REQUESTS', waitSentence(bucket.costPerMinute, seconds), {
            retryAfterSeconds: seconds,
          }),
    );
  };
}
