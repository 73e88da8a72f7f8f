import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../request-context.ts';

/** Puts the units suggested for names that none bears into the answer's `extensions.suggestions`. */
export const suggestionPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body }, contextValue: { suggestions } }) {
        if (body.kind === 'single' && suggestions.length > 0) {
          body.singleResult.extensions = { ...body.singleResult.extensions, suggestions };
        }
        return Promise.resolve();
      },
    }),
};
