import { buildSkeleton, type Skeleton } from '../../analysis/skeleton.ts';
import { StoreUnavailableError } from '../../model/errors.ts';
import type { Problem } from '../../model/problem.ts';
import type { CallOptions } from '../call-options.ts';
import { createPace } from '../pace.ts';
import { viewsOf, type AskSkeleton, type Wants } from '../questions/skeleton-question.ts';
import type { EdgeView, NodeView } from '../selection.ts';
import type { AskDatabase } from './ask-database.ts';
import {
  skeletonEdgesStatement,
  skeletonNodesStatement,
  skeletonProblemsStatement,
  skeletonVersionStatement,
} from './statements/skeleton.ts';
import {
  readSkeletonEdge,
  readSkeletonNode,
  type SkeletonEdgeRow,
  type SkeletonNodeRow,
} from './statements/read-skeleton.ts';
import { NO_DATA } from './statements/read-meta.ts';
import { readProblem, type ProblemRow } from './statements/read-problem.ts';
import { readEdge, readNode, type EdgeRow, type NodeRow } from './statements/read-view.ts';
import { viewsStatement } from './statements/views.ts';

/** The data may be replaced between the skeleton's reading and the answer; so often it is read again. */
const MOST_READINGS = 3;

interface VersionedSkeleton {
  readonly version: string;
  readonly skeleton: Skeleton;
}

async function readSkeleton(ask: AskDatabase): Promise<VersionedSkeleton> {
  const [version] = await ask(skeletonVersionStatement());
  const nodes = await ask(skeletonNodesStatement());
  const edges = await ask(skeletonEdgesStatement());
  const problems = await ask(skeletonProblemsStatement());
  const skeleton = buildSkeleton({
    nodes: nodes.map((row) => readSkeletonNode(row as unknown as SkeletonNodeRow)),
    edges: edges.map((row) => readSkeletonEdge(row as unknown as SkeletonEdgeRow)),
    problems: problems.map((row): Problem => readProblem(row['problem'] as ProblemRow).value),
  });
  return { version: (version?.['version'] as string | undefined) ?? NO_DATA, skeleton };
}

/** Waits for something that goes on whether or not this call is ended. */
async function waitFor<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return await work;
  signal.throwIfAborted();
  let end = (): void => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    end = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', end, { once: true });
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/**
 * Answers from the bare graph, which is read once for each version of the data and kept, so that an answer is one
 * statement: what it fetches comes with the version that it is of, and where that is another one the skeleton is read again.
 */
export function createAskSkeleton(ask: AskDatabase): AskSkeleton {
  let known: Promise<VersionedSkeleton> | undefined;

  function skeletonNow(): Promise<VersionedSkeleton> {
    known ??= readSkeleton(ask);
    const reading = known;
    reading.catch(() => {
      if (known === reading) known = undefined;
    });
    return reading;
  }

  async function fetchViews(wants: Wants, options: CallOptions | undefined) {
    const [row] = await ask(viewsStatement(wants), options);
    const groups = Object.entries(wants.nodes).map(([group, { selection }], at) => {
      const views = ((row?.[`nodes${at}`] ?? []) as NodeRow[]).map((each) => readNode(each, selection));
      return [group, new Map(views.map((view): [string, NodeView] => [view.node.id, view]))] as const;
    });
    const links = ((row?.['links'] ?? []) as EdgeRow[]).map((each) =>
      readEdge(each, wants.edges?.selection ?? {}),
    );
    return {
      version: (row?.['version'] as string | null | undefined) ?? NO_DATA,
      nodes: Object.fromEntries(groups),
      edges: new Map(links.map((view): [string, EdgeView] => [view.edge.id, view])),
    };
  }

  return async (question, options) => {
    for (let readings = 0; readings < MOST_READINGS; readings += 1) {
      const reading = skeletonNow();
      const { version, skeleton } = await waitFor(reading, options?.signal);
      const { wants, compose } = await question(skeleton, createPace(options?.signal));
      const fetched = await fetchViews(wants, options);
      if (fetched.version === version) return compose(viewsOf(fetched.nodes, fetched.edges));
      if (known === reading) known = undefined;
    }
    throw new StoreUnavailableError('The data were replaced while an answer was put together.');
  };
}
