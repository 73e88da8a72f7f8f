import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Log } from '../log.ts';
import { formatErrorWith } from './errors/format-error.ts';
import { LIMITS } from './limits.ts';
import { guardPlugin } from './plugins/guard-plugin.ts';
import { reportPlugin } from './plugins/report-plugin.ts';
import { statusPlugin } from './plugins/status-plugin.ts';
import { suggestionPlugin } from './plugins/suggestion-plugin.ts';
import type { RequestContext } from './request-context.ts';
import { buildResolvers } from './resolvers/index.ts';
import { DOCUMENT_RULES } from './rules/index.ts';
import { buildTypeDefinitions } from './sdl/build-type-definitions.ts';

/** The GraphQL server behind the HTTP layer: the same in development and in production. */
export function createApolloServer(options: {
  readonly log: Log;
  readonly introspection: boolean;
}): ApolloServer<RequestContext> {
  const { log, introspection } = options;
  const typeDefs = buildTypeDefinitions();
  return new ApolloServer<RequestContext>({
    typeDefs,
    resolvers: buildResolvers(typeDefs),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    // The HTTP layer has a gate of its own, which lets plain GET through.
    csrfPrevention: false,
    cache: 'bounded',
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMITS.documentTokens },
    validationRules: [...DOCUMENT_RULES],
    formatError: formatErrorWith(log),
    logger: {
      debug: () => undefined,
      info: (message: unknown) => {
        log.info({}, String(message));
      },
      warn: (message: unknown) => {
        log.warn({}, String(message));
      },
      error: (message: unknown) => {
        log.error({}, String(message));
      },
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      guardPlugin,
      statusPlugin,
      suggestionPlugin,
      reportPlugin,
    ],
  });
}
