/** The media type of a GraphQL response whose status tells whether the request was understood. */
export const GRAPHQL_RESPONSE = 'application/graphql-response+json';

/** Whether an Accept header admits a media type; without a header everything is admitted. */
export function admits(accept: string | undefined, mediaType: string): boolean {
  if (accept === undefined) return true;
  const [family] = mediaType.split('/');
  return accept.split(',').some((range) => {
    const [type, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const isRefused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    return !isRefused && (type === mediaType || type === '*/*' || type === `${family ?? ''}/*`);
  });
}

/** Whether a Content-Type header names JSON in UTF-8. */
export function isJson(contentType: string | undefined): boolean {
  const [type, ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  return type === 'application/json' && (charset === undefined || /^charset="?utf-?8"?$/.test(charset));
}
