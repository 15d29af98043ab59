/** Next serves the admin and nothing else. */
import { withPayload } from '@payloadcms/next/withPayload'

export default withPayload(
  /** @type {import('next').NextConfig} */ ({
    poweredByHeader: false,
    // Compression and security headers are the Express server's.
    compress: false,
    devIndicators: false,
    // Our images have sizes of their own; a decoder that strangers can call is a door.
    images: { unoptimized: true },
    // `npm run check` does it; whoever starts the platform need not wait for it.
    typescript: { ignoreBuildErrors: true },
  }),
)
