/** A request that means harm, or looks like it, and how it is to be refused. */
export interface Attack {
  readonly name: string;
  readonly status: number;
  readonly code: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** What is appended to the address of the API. */
  readonly search?: string;
  readonly body?: string;
}

const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

const PAGES = 'edges { node { neighbors(first: 100) {';

/** Queries that are refused with 400 before anything is resolved: a name, the code, the query. */
const QUERIES: readonly (readonly [name: string, code: string, query: string])[] = [
  ['1,000 aliases', 'GRAPHQL_PARSE_FAILED', `{ meta { ${many(1000, (index) => `a${index}: store`)} } }`],
  ['101 aliases', 'QUERY_TOO_LARGE', `{ meta { ${many(101, (index) => `a${index}: store`)} } }`],
  ['1,000 root fields', 'GRAPHQL_PARSE_FAILED', `{ ${many(1000, (index) => `r${index}: meta { store }`)} }`],
  ['31 root fields', 'QUERY_TOO_LARGE', `{ ${many(31, (index) => `r${index}: meta { store }`)} }`],
  [
    'root fields in fragments',
    'QUERY_TOO_LARGE',
    `{ ...A ...B } fragment A on Query { ${many(16, (index) => `a${index}: meta { store }`)} }
     fragment B on Query { ${many(16, (index) => `b${index}: meta { store }`)} }`,
  ],
  [
    'depth of 30',
    'QUERY_TOO_LARGE',
    `{ plans { edges { node { ${'plan { '.repeat(30)} id ${'} '.repeat(30)} } } } }`,
  ],
  [
    'depth of 300',
    'QUERY_TOO_LARGE',
    `{ plans { edges { node { ${'plan { '.repeat(300)} id ${'} '.repeat(300)} } } } }`,
  ],
  [
    'fan-out of pages',
    'COST_LIMIT_EXCEEDED',
    `{ goals(first: 100) { ${PAGES} ${PAGES} edges { node { id } } } } } } } } } }`,
  ],
  [
    'texts again and again',
    'COST_LIMIT_EXCEEDED',
    '{ passages(first: 100) { edges { node { plan { a: text b: text c: text } } } } }',
  ],
  [
    'a mesh of fragments',
    'COST_LIMIT_EXCEEDED',
    `{ nodes(ids: ["unit/miit"]) { ...F0 } } ${many(
      60,
      (index) =>
        `fragment F${index} on Node { plan { id } ${many(8, (step) => `...F${Math.min(60, index + 1 + step)}`)} }`,
    )} fragment F60 on Node { id }`,
  ],
  [
    'a cycle of fragments',
    'GRAPHQL_VALIDATION_FAILED',
    '{ node(id: "unit/miit") { ...A } } fragment A on Node { plan { ...B } } fragment B on Node { plan { ...A } }',
  ],
  ['5,000 repeated fields', 'GRAPHQL_PARSE_FAILED', `{ ${'__typename '.repeat(5000)} }`],
  ['500 directives', 'GRAPHQL_PARSE_FAILED', `{ meta ${'@skip(if: false) '.repeat(500)} { store } }`],
  ['11 directives', 'QUERY_TOO_LARGE', `{ meta ${'@skip(if: false) '.repeat(11)} { store } }`],
  ['90 kB of query', 'GRAPHQL_PARSE_FAILED', `{ meta { ${'store '.repeat(15_000)} } }`],
  [
    'deep introspection',
    'GRAPHQL_VALIDATION_FAILED',
    `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }`,
  ],
  ['a page beyond the limit', 'BAD_USER_INPUT', '{ goals(first: 1000000) { totalCount } }'],
  [
    'a search of 10,000 characters',
    'BAD_USER_INPUT',
    `{ search(query: "${'电'.repeat(10_000)}") { totalCount } }`,
  ],
  ['a forged cursor', 'BAD_USER_INPUT', '{ goals(after: "WyJmb3JnZWQiLDFd") { totalCount } }'],
  ['a cursor of noise', 'BAD_USER_INPUT', '{ goals(after: "\\u0000%$") { totalCount } }'],
  ['a field that is none', 'GRAPHQL_VALIDATION_FAILED', '{ users { password } }'],
  ['a mutation', 'GRAPHQL_VALIDATION_FAILED', 'mutation { deleteEverything }'],
];

const JSON_HEADERS = { 'content-type': 'application/json' };

/** Every attack of the table, ready to be sent. */
export const ATTACKS: readonly Attack[] = [
  ...QUERIES.map(([name, code, query]) => ({
    name,
    status: 400,
    code,
    headers: JSON_HEADERS,
    body: JSON.stringify({ query }),
  })),
  {
    name: '100 kB of query',
    status: 413,
    code: 'CONTENT_TOO_LARGE',
    headers: JSON_HEADERS,
    body: JSON.stringify({ query: `{ meta { store } } # ${'x'.repeat(100_000)}` }),
  },
  {
    name: 'a body of 10 MB',
    status: 413,
    code: 'CONTENT_TOO_LARGE',
    headers: JSON_HEADERS,
    body: JSON.stringify({ query: '{ __typename }', variables: { filler: 'x'.repeat(10_000_000) } }),
  },
  {
    name: 'a batch',
    status: 400,
    code: 'BAD_REQUEST',
    headers: JSON_HEADERS,
    body: JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ meta { store } }' }))),
  },
  {
    name: 'malformed JSON',
    status: 400,
    code: 'BAD_REQUEST',
    headers: JSON_HEADERS,
    body: '{"query": "{ meta { store } }"',
  },
  {
    name: 'an unknown content type',
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ query: '{ meta { store } }' }),
  },
  {
    name: 'a POST from another site',
    status: 403,
    code: 'FORBIDDEN',
    headers: { ...JSON_HEADERS, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    body: JSON.stringify({ query: '{ meta { store } }' }),
  },
  {
    name: 'a GET from another site',
    status: 403,
    code: 'FORBIDDEN',
    method: 'GET',
    headers: { 'sec-fetch-site': 'cross-site' },
    search: `?query=${encodeURIComponent('{ meta { store } }')}`,
  },
];
