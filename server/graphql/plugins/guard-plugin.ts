import type { ApolloServerPlugin } from '@apollo/server';
import { guardedOperation } from '../guards/guarded-operation.ts';
import { checkOperation } from '../guards/index.ts';
import type { RequestContext } from '../request-context.ts';

/** Has operations checked after validation and before any resolver runs. */
export const guardPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, operation, request }) {
        const guarded = operation && guardedOperation(schema, document, operation, request.variables ?? {});
        if (guarded) checkOperation(guarded);
        return Promise.resolve();
      },
    }),
};
