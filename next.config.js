// SPDX-License-Identifier: AGPL-3.0-or-later
/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are a step of `npm test`, not of every start.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    '@node-rs/argon2',
    'pdf-lib',
    '@cantoo/fontkit',
    'bwip-js',
    'qrcode',
    'jose',
  ],
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
};
