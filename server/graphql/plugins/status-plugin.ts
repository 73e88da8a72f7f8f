import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../request-context.ts';

/**
 * Answers 200 where there are data besides the errors (GraphQL over HTTP, 6.4.2), save where the store cannot be reached
 * or took too long: then 503 tells every client to come again.
 */
export const statusPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response }) {
        const { body, http } = response;
        const hasData = body.kind === 'single' && body.singleResult.data != null;
        if (hasData && http.status !== 503) http.status = 200;
        return Promise.resolve();
      },
    }),
};
