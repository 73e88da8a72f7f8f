import type { ApolloServerPlugin } from '@apollo/server';
import { LIMITS } from '../limits.ts';
import type { RequestContext } from '../request-context.ts';

/** Tells the cost of the operation and its limit in the answer's extensions, and the codes of its errors in the report. */
export const reportPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body }, contextValue: { report } }) {
        if (body.kind !== 'single') return Promise.resolve();
        const result = body.singleResult;
        const codes = (result.errors ?? []).map(({ extensions }) => String(extensions?.['code']));
        report.codes = [...new Set(codes)];
        if (report.cost !== undefined) {
          const cost = { requested: report.cost, limit: LIMITS.cost };
          result.extensions = { ...result.extensions, cost };
        }
        return Promise.resolve();
      },
    }),
};
