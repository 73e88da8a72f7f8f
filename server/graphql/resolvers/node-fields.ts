import { responsePath } from '../selection/response-path.ts';
import type { PrincipleResolvers } from '../resolvers.generated.ts';
import { readNeighborConnection } from './expansions.ts';

/** The fields that every node has, whatever its label (a Principle has no others). */
export const nodeFields: PrincipleResolvers = {
  id: ({ node }) => node.id,
  label: ({ node }) => node.label,
  name: ({ node }) => node.name,
  shortName: ({ node }) => node.shortName,
  level: ({ node }) => node.properties.level ?? null,
  number: ({ node }) => node.properties.number ?? null,
  plan: ({ plan }) => plan ?? null,
  provenance: ({ node }) => node.provenance,
  degree: ({ degrees, node }, _args, _context, info) => fetched(degrees, responsePath(info.path), node.id),
  neighborCounts: ({ neighborCounts, node }, _args, _context, info) =>
    fetched(neighborCounts, responsePath(info.path), node.id),
  neighbors: readNeighborConnection,
};

function fetched<T>(parts: Readonly<Record<string, T>>, path: string, id: string): T {
  const part = parts[path];
  if (part === undefined) throw new Error(`The store did not fetch ${path} of ${id}.`);
  return part;
}
