import { computed, signal } from '@preact/signals';
import { PathsBetweenDocument, type PathsBetweenQuery } from '../../api/operations.generated.ts';
import { request } from '../../api/request.ts';
import { createResource } from '../../api/resource.ts';
import { explorer } from '../../state/explorer.ts';
import { trying } from './expand.ts';

/** How many steps a path may have, and how many paths are looked for. */
export const PATH_BOUNDS = { maxLength: 5, first: 5 } as const;

const SEPARATOR = '\n';

/** One path as the API answers it. */
export type FoundPath = PathsBetweenQuery['paths']['paths'][number];

/** The ends between which no path was found, until something else is asked for. */
export const noPath = signal<readonly [from: string, to: string] | undefined>(undefined);

/** The paths between the two ends that the state names. */
export const foundPaths = createResource(
  () => {
    const { path, view } = explorer.state.value;
    return path === undefined || view !== 'network' ? undefined : [path.from, path.to].join(SEPARATOR);
  },
  (key, signal) => {
    const [from = '', to = ''] = key.split(SEPARATOR);
    return pathsBetween(from, to, signal);
  },
);

/** The path that stands out, once it is known. */
export const shownPath = computed<FoundPath | undefined>(() => {
  const { path } = explorer.state.value;
  return path === undefined ? undefined : foundPaths.current.value.value?.paths[path.rank];
});

/** Looks for paths between two nodes and shows the first; where there is none, `noPath` says so. */
export function findPath(from: string, to: string): Promise<void> {
  noPath.value = undefined;
  return trying(async () => {
    const { paths } = await pathsBetween(from, to);
    const [first] = paths;
    if (first === undefined) noPath.value = [from, to];
    else showFound(from, to, 0, first);
  });
}

/** Shows another of the paths found. */
export function showRank(rank: number): void {
  const { path } = explorer.state.peek();
  const found = foundPaths.current.peek().value?.paths[rank];
  if (path !== undefined && found !== undefined) showFound(path.from, path.to, rank, found);
}

function showFound(from: string, to: string, rank: number, { nodes }: FoundPath): void {
  explorer.dispatch({ kind: 'show-path', path: { from, to, rank }, ids: nodes.map((node) => node.id) });
}

async function pathsBetween(from: string, to: string, signal?: AbortSignal) {
  const variables = { from, to, ...PATH_BOUNDS };
  return (await request(PathsBetweenDocument, variables, signal === undefined ? {} : { signal })).paths;
}
