import type { Label } from '../../../graph/ontology/labels.ts';
import { edgeConditions } from '../arguments/edge-conditions.ts';
import { LIMITS } from '../limits.ts';
import type { QueryResolvers } from '../resolvers.generated.ts';
import { compileEdgeSelection, compileNodeSelection } from '../selection/compile-selection.ts';
import { requestedField, subfieldsNamed } from '../selection/requested-field.ts';
import { askStore } from './ask-store.ts';

/** `paths`: simple paths between two nodes. */
export const paths: NonNullable<QueryResolvers['paths']> = (_root, args, context, info) =>
  askStore(context, (store, options) => {
    const found = subfieldsNamed([requestedField(info)], 'paths');
    return store.paths(
      {
        from: args.from,
        to: args.to,
        ...(args.types && { types: args.types }),
        maxLength: args.maxLength,
        first: args.first,
        belief: edgeConditions(args),
        node: compileNodeSelection(subfieldsNamed(found, 'nodes')),
        edge: compileEdgeSelection(subfieldsNamed(found, 'edges')),
      },
      options,
    );
  });

/** `trace`: the chains from a goal down to what serves it, or from an item up to its goals. */
export const trace: NonNullable<QueryResolvers['trace']> = (_root, args, context, info) =>
  askStore(context, (store, options) => {
    const field = requestedField(info);
    const chains = subfieldsNamed([field], 'chains');
    return store.trace(
      {
        from: args.from,
        to: labelsOf(args.to),
        first: args.first,
        maxLength: LIMITS.chainLength,
        belief: edgeConditions(args),
        start: compileNodeSelection(subfieldsNamed([field], 'from')),
        node: compileNodeSelection(subfieldsNamed(chains, 'nodes')),
        edge: compileEdgeSelection(subfieldsNamed(chains, 'edges')),
        stop: compileNodeSelection(subfieldsNamed(subfieldsNamed([field], 'stops'), 'node')),
      },
      options,
    );
  });

/** Projects are the default, also where `null` was given. */
function labelsOf(to: readonly Label[] | null): readonly Label[] {
  return to ?? ['Project'];
}
