/** The codes that `extensions.code` may have besides those of the GraphQL server itself, each with its HTTP status. */
export const ERROR_STATUSES = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  QUERY_TOO_LARGE: 400,
  COST_LIMIT_EXCEEDED: 400,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  CONTENT_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
  STORE_UNAVAILABLE: 503,
  TIMEOUT: 503,
} as const;

/** A stable code of an error. */
export type ErrorCode = keyof typeof ERROR_STATUSES;
