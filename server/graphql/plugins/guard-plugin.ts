import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { waitSentence } from '../errors/wait-sentence.ts';
import { guardedOperation } from '../guards/guarded-operation.ts';
import { checkOperation } from '../guards/index.ts';
import { operationCost } from '../guards/operation-cost.ts';
import type { RequestContext } from '../request-context.ts';

/** What an operation without variables costs once it was found to be in order; it stays so as long as its document is kept. */
const known = new WeakMap<OperationDefinitionNode, number>();

/** Has operations checked after validation and before any resolver runs, and takes their cost from the client's bucket. */
export const guardPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        const { report } = contextValue;
        if (operation === undefined) return;
        if (operation.name) report.operation = operation.name.value.slice(0, 100);
        report.cost = known.get(operation);
        if (report.cost !== undefined) {
          await charge(contextValue, report.cost);
          return;
        }
        const guarded = guardedOperation(schema, document, operation, request.variables ?? {});
        if (guarded === undefined) return;
        report.cost = operationCost(guarded);
        checkOperation(guarded, report.cost);
        if (!operation.variableDefinitions?.length) known.set(operation, report.cost);
        await charge(contextValue, report.cost);
      },
    }),
};

async function charge({ bucket, address }: RequestContext, cost: number): Promise<void> {
  const seconds = await bucket?.take(address, cost);
  if (bucket === undefined || seconds === undefined) return;
  throw new GraphQLError(waitSentence(bucket.costPerMinute, seconds), {
    extensions: {
      code: 'TOO_MANY_REQUESTS',
      retryAfterSeconds: seconds,
      http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
    },
  });
}
