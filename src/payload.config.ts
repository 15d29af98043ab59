/** Assembles the content platform for Payload; every rule lives in the rooms it names. */

import { resolve } from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { en } from 'payload/i18n/en'
import { es } from 'payload/i18n/es'
import { Articles } from '#collections/Articles.ts'
import { Conditions } from '#collections/Conditions.ts'
import { Faqs } from '#collections/Faqs.ts'
import { guardQueue, jobs } from '#collections/jobs.ts'
import { Locations } from '#collections/Locations.ts'
import { Media } from '#collections/Media.ts'
import { Pages } from '#collections/Pages.ts'
import { Providers } from '#collections/Providers.ts'
import { PublicationChanges, Publications } from '#collections/Publications.ts'
import { Sites } from '#collections/Sites.ts'
import { Treatments } from '#collections/Treatments.ts'
import { Users } from '#collections/Users.ts'
import { WebhookDeliveries } from '#collections/WebhookDeliveries.ts'
import { Leases, WebhookStates } from '#collections/WebhookStates.ts'
import { Webhooks } from '#collections/Webhooks.ts'
import { favicon } from '#src/admin/favicon.ts'
import { locales } from '#src/contract/vocabulary.ts'
import { databaseAdapter } from '#src/database/adapter.ts'
import { payloadSecret } from '#src/database/secret.ts'
import { env } from '#src/env.ts'
import { sharpForPayload } from '#src/images/sharpForPayload.ts'
import { logger } from '#src/logger.ts'
import { ensureStore, publishOnWrite } from '#src/publishing/publishOnWrite.ts'
import { separateContexts } from '#src/server/graphqlContexts.ts'
import { graphqlLimits } from '#src/server/graphqlLimits.ts'
import { mailOutbox } from '#src/server/mailOutbox.ts'
import { previewTokensEndpoint } from '#src/server/previewTokens.ts'
import { translateErrors } from '#src/server/translateErrors.ts'

const { CORS_ORIGINS, DATA_DIR, GRAPHQL_INTROSPECTION, SERVER_URL, UPLOAD_LIMIT_MIB } = env()

export default buildConfig({
  ...(SERVER_URL ? { serverURL: SERVER_URL } : {}),
  secret: payloadSecret(),
  db: await databaseAdapter(publishOnWrite),
  editor: lexicalEditor(),
  sharp: sharpForPayload,
  logger: logger(),
  // A refused request is the caller's news, not an error of ours.
  loggingLevels: {
    APIError: 'info',
    AuthenticationError: 'info',
    FileUploadError: 'info',
    Forbidden: 'info',
    Locked: 'info',
    LockedAuth: 'info',
    MissingFile: 'info',
    NotFound: 'info',
    QueryError: 'info',
    ValidationError: 'info',
    // One of Payload's own that its types leave out.
    ...{ UnauthorizedError: 'info' },
  },
  telemetry: false,
  email: mailOutbox(resolve(/* turbopackIgnore: true */ DATA_DIR, 'outbox')),
  collections: [
    Treatments,
    Conditions,
    Faqs,
    Articles,
    Pages,
    Locations,
    Providers,
    Media,
    Sites,
    Users,
    Publications,
    PublicationChanges,
    Webhooks,
    WebhookDeliveries,
    WebhookStates,
    Leases,
  ],
  localization: {
    locales: locales.map(({ value, label }) => ({ code: value, label: { ...label } })),
    defaultLocale: 'en',
    fallback: true,
    // The big button publishes the language on screen; “all languages” is a choice.
    defaultLocalePublishOption: 'active',
  },
  experimental: { localizeStatus: true },
  i18n: { supportedLanguages: { en, es }, fallbackLanguage: 'en' },
  cors: CORS_ORIGINS,
  csrf: SERVER_URL ? [SERVER_URL, ...CORS_ORIGINS] : [],
  defaultDepth: 1,
  maxDepth: 4,
  upload: {
    limits: { fileSize: UPLOAD_LIMIT_MIB * 1024 * 1024 },
    abortOnLimit: true,
    responseOnLimit: `A file may have at most ${UPLOAD_LIMIT_MIB} MiB.`,
  },
  graphQL: {
    disableIntrospectionInProduction: !GRAPHQL_INTROSPECTION,
    disablePlaygroundInProduction: true,
    ...graphqlLimits,
    // Called when all fields are known and the schema is not made yet; adds none.
    queries: (_, { Query, Mutation }) => {
      separateContexts(Query.fields, Mutation.fields)
      return {}
    },
  },
  jobs,
  endpoints: [previewTokensEndpoint],
  hooks: { afterError: [translateErrors] },
  onInit: async (payload) => {
    guardQueue(payload)
    await ensureStore(payload.db)
  },
  admin: {
    user: Users.slug,
    avatar: 'default',
    importMap: { baseDir: resolve(/* turbopackIgnore: true */ '.') },
    meta: { titleSuffix: ' · PRC Alliance', icons: [favicon] },
    components: {
      beforeDashboard: ['/src/admin/Welcome.tsx#Welcome'],
      graphics: { Logo: '/src/admin/Logo.tsx#Logo', Icon: '/src/admin/Logo.tsx#Icon' },
    },
  },
  typescript: {
    outputFile: resolve(/* turbopackIgnore: true */ 'src/payload-types.ts'),
    autoGenerate: false,
  },
})
