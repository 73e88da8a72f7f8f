import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../request-context.ts';
import { checkArgumentBounds } from './argument-bounds.ts';
import { checkCost } from './cost-limit.ts';
import { guardedOperation } from './guarded-operation.ts';

/** Refuses operations that their variables make too large, after validation and before any resolver runs. */
export const guardPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, operation, request }) {
        const guarded = operation && guardedOperation(schema, document, operation, request.variables ?? {});
        if (guarded) {
          checkArgumentBounds(guarded);
          checkCost(guarded);
        }
        return Promise.resolve();
      },
    }),
};
