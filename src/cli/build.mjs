/** Builds the two halves: our server with esbuild into `dist/`, the admin with Next into `.next/`. */
import { rm } from 'node:fs/promises'
import { nodeFlags, run } from './setup.mjs'

const entryPoints = {
  server: 'src/server.ts',
  migrate: 'src/cli/migrate.ts',
  seed: 'src/cli/seed.ts',
  import: 'src/cli/import.ts',
  rebuildPublications: 'src/cli/rebuildPublications.ts',
  delivery: 'src/delivery.ts',
}

/** @returns {import('esbuild').BuildOptions} */
export const serverBuild = () => ({
  entryPoints,
  outdir: 'dist',
  bundle: true,
  // Splitting keeps `await import` real: only the database adapter in use is loaded.
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
})

export async function buildServer() {
  const { build } = await import('esbuild')
  await rm('dist', { recursive: true, force: true })
  await build(serverBuild())
}

export async function buildAdmin() {
  await run(process.execPath, [...nodeFlags, 'node_modules/next/dist/bin/next', 'build'], {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // The build opens no database and signs nothing; it must not make a secret of its own either.
    DATABASE_URL: 'file:data/not-opened-by-the-build.db',
    PAYLOAD_SECRET: 'only-for-the-build-which-signs-nothing',
  })
}
