import type { GraphQLResolveInfo } from 'graphql';

/** The response keys from the root to a field, joined by dots; places in lists do not count. */
export function responsePath(path: GraphQLResolveInfo['path']): string {
  const keys: string[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at !== undefined; at = at.prev) {
    if (typeof at.key === 'string') keys.unshift(at.key);
  }
  return keys.join('.');
}
