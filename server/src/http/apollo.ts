import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GatewayInterface } from '@apollo/server-gateway-interface'
import type { Context } from '../context.js'
import type { Engine } from './engine.js'

/**
 * Apollo in front of our engine: it speaks GraphQL over HTTP. What may be asked at all is settled before (admission.ts),
 * so that HTTP, server-sent events and the socket have one wall; Apollo checks nothing twice.
 */
export async function startApollo(engine: Engine): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    gateway: gatewayTo(engine),
    introspection: true,
    dangerouslyDisableValidation: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await apollo.start()
  return apollo
}

function gatewayTo(engine: Engine): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: engine.schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    async load() {
      return {
        executor: async ({ document, operationName, request, context: given }) => {
          // Apollo's own copy of the context that it was given: only here are the reads of this operation in hand.
          const context = given as unknown as Context
          try {
            return (await engine.run({ document, operationName, variables: request.variables ?? {}, context })) as never
          } finally {
            void context.reads.close() // the answer need not wait for it
          }
        },
      }
    },
    async stop() {},
  }
}
