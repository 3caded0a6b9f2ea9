import path from 'node:path';
import type { NextConfig } from 'next';
import { PUBLIC_SECURITY_HEADERS } from './security/headers';

const config: NextConfig = {
  // Pages live in memory and are finished there: see cache/page-cache.js.
  cacheHandler: path.join(process.cwd(), 'cache/page-cache.js'),
  cacheMaxMemorySize: 0,
  poweredByHeader: false,
  images: { unoptimized: true },
  // Our packages are TypeScript; they are built with the portal.
  transpilePackages: ['@cong-truong/config', '@cong-truong/database', '@cong-truong/domain'],
  turbopack: { root: path.join(process.cwd(), '..') },
  outputFileTracingRoot: path.join(process.cwd(), '..'),
  // `npm run typecheck` does this for all packages.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: '/(.*)', headers: [...PUBLIC_SECURITY_HEADERS] }],
};

export default config;
