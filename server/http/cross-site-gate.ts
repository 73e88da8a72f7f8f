import type { RequestHandler } from 'express';
import { httpError } from './http-error.ts';

/** The headers that tell from which site a browser sends a request. */
export interface SiteHeaders {
  readonly fetchSite: string | undefined;
  readonly origin: string | undefined;
  readonly host: string | undefined;
}

/**
 * Whether a page of another site sends the request. Browsers say so themselves in Sec-Fetch-Site; one too old for it sends
 * Origin with what could do harm. Programs send neither and are let through.
 */
export function isCrossSite({ fetchSite, origin, host }: SiteHeaders): boolean {
  if (fetchSite !== undefined) return fetchSite !== 'same-origin' && fetchSite !== 'none';
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** Refuses requests that pages of other sites send. */
export const crossSiteGate: RequestHandler = (request, _response, next) => {
  const headers = {
    fetchSite: request.get('sec-fetch-site'),
    origin: request.get('origin'),
    host: request.get('host'),
  };
  next(
    isCrossSite(headers) ? httpError('FORBIDDEN', 'Pages of other sites may not ask this API.') : undefined,
  );
};
