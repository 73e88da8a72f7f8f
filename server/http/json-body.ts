import { json, type RequestHandler } from 'express';
import { LIMITS } from '../graphql/limits.ts';
import { httpError } from './http-error.ts';
import { isJson } from './media-types.ts';

/** Refuses a POST whose body is not JSON. */
export const onlyJson: RequestHandler = (request, _response, next) => {
  if (request.method !== 'POST' || isJson(request.get('content-type'))) next();
  else
    next(httpError('UNSUPPORTED_MEDIA_TYPE', 'Send the query as JSON, with Content-Type: application/json.'));
};

/** Reads the JSON body of a POST. */
export const readJson = json({
  limit: LIMITS.bodyBytes,
  type: ({ method }) => method === 'POST',
  strict: false,
});
