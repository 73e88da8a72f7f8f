import { findPaths } from '../../analysis/find-paths.ts';
import { bestChains, chainStops, type Chain } from '../../analysis/trace-chains.ts';
import { exploreTrace, type TraceWalk } from '../../analysis/trace-reach.ts';
import type { SkeletonNode } from '../../analysis/skeleton.ts';
import { BadRequestError } from '../../model/errors.ts';
import type { Label } from '../../ontology/labels.ts';
import { WALKED_TYPES } from '../../ontology/relationship-types.ts';
import type { PathRequest, PathResult, PathView, Trace, TraceRequest } from '../analysis-requests.ts';
import { resting, type SkeletonQuestion, type Views } from './skeleton-question.ts';

function toPathView(views: Views, { nodes, edges, confidence }: Chain): PathView {
  return {
    nodes: nodes.map((node) => views.node('nodes', node)),
    edges: edges.map((edge) => views.edge(edge)),
    confidence,
  };
}

/** Simple paths between two nodes; none where one of them is unknown. */
export function paths(request: PathRequest): SkeletonQuestion<PathResult> {
  return async (skeleton, pace) => {
    const [from, to] = [skeleton.node(request.from), skeleton.node(request.to)];
    if (from !== undefined && from === to) {
      throw new BadRequestError('to', 'A path leads from one node to another; `from` and `to` are the same.');
    }
    const { maxLength, first, belief, types = WALKED_TYPES } = request;
    const found =
      from === undefined || to === undefined
        ? { paths: [], truncated: false }
        : await findPaths(
            skeleton,
            { from, to, types: new Set(types), belief, maxLength, first },
            resting(pace),
          );
    return {
      wants: {
        nodes: { nodes: { nodes: found.paths.flatMap(({ nodes }) => nodes), selection: request.node } },
        edges: { edges: found.paths.flatMap(({ edges }) => edges), selection: request.edge },
      },
      compose: (views) => ({
        paths: found.paths.map((path) => toPathView(views, path)),
        truncated: found.truncated,
      }),
    };
  };
}

const AIMS: readonly Label[] = ['Goal', 'Indicator'];

/** Which way a chain goes: down from goals and indicators, up where goals or indicators are looked for from anything else. */
function walkOf(start: SkeletonNode, { to, belief, maxLength }: TraceRequest): TraceWalk {
  const isAim = AIMS.includes(start.label);
  const onlyProjects = to.length === 1 && to[0] === 'Project';
  // Projects are the default; from a project the question is which goals it serves.
  const labels = start.label === 'Project' && onlyProjects ? AIMS : to;
  const up = !isAim && labels.some((label) => AIMS.includes(label));
  return { belief, up, to: new Set(labels), maxLength };
}

function stopReason({ label }: SkeletonNode, { to, up }: TraceWalk): string {
  const wanted = [...to].join(', ');
  if (up) return `It leads up to no ${wanted}.`;
  if (AIMS.includes(label)) return 'Nothing in the plan is tied to it.';
  return `It leads on to no ${wanted}.`;
}

/** The chains from a node to the labels named, and where others stop. */
export function trace(request: TraceRequest): SkeletonQuestion<Trace> {
  return async (skeleton, pace) => {
    const start = skeleton.node(request.from);
    if (start === undefined) throw new BadRequestError('from', `No node has the id \`${request.from}\`.`);
    const rest = resting(pace);
    const walk = walkOf(start, request);
    const reach = await exploreTrace(skeleton, start, walk, rest);
    const found = await bestChains(skeleton, start, { walk, reach, first: request.first }, rest);
    const stops = chainStops(skeleton, reach, walk);
    return {
      wants: {
        nodes: {
          start: { nodes: [start], selection: request.start },
          nodes: { nodes: found.chains.flatMap(({ nodes }) => nodes), selection: request.node },
          stops: { nodes: stops.map(({ node }) => node), selection: request.stop },
        },
        edges: { edges: found.chains.flatMap(({ edges }) => edges), selection: request.edge },
      },
      compose: (views) => ({
        from: views.node('start', start),
        paths: found.chains.map((chain) => toPathView(views, chain)),
        truncated: found.truncated,
        stops: stops.map(({ node, depth }) => ({
          view: views.node('stops', node),
          depth,
          reason: stopReason(node, walk),
        })),
      }),
    };
  };
}
