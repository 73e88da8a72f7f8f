import { listLimits } from '../limits.ts';
import type { MetaResolvers, QueryResolvers } from '../resolvers.generated.ts';
import { compileNodeSelection } from '../selection/compile-selection.ts';
import { requestedField, subfieldsNamed } from '../selection/requested-field.ts';
import { askStore } from './ask-store.ts';

/** `meta`: what the store holds. */
export const meta: NonNullable<QueryResolvers['meta']> = (_root, _args, context, info) =>
  askStore(context, (store, options) =>
    store.meta({ plan: compileNodeSelection(subfieldsNamed([requestedField(info)], 'plans')) }, options),
  );

/** The part of Meta that is no business of the store's. */
export const metaResolvers: MetaResolvers = {
  limits: (_meta, _args, { bucket, address }) =>
    listLimits(bucket?.limits(address) === true ? bucket.costPerMinute : undefined),
};
