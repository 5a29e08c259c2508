import type { NextConfig } from 'next';

const config: NextConfig = {
  // A directory that runs without node_modules, for the container image alone.
  output: process.env.LEAT_STANDALONE ? 'standalone' : undefined,
  distDir: process.env.LEAT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  headers: async () => [
    {
      source: '/tv/:path*',
      headers: [
        { key: 'referrer-policy', value: 'no-referrer' },
        { key: 'x-robots-tag', value: 'noindex, nofollow' },
      ],
    },
  ],
  // `npm run check` checks the types, of the tests too; a start from a fresh clone need not wait for that.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
};

export default config;
