// SPDX-License-Identifier: AGPL-3.0-or-later

/** Methods that change nothing and need no origin. */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The exact-origin rule: Next's own check lets seven forms of forgery through (no Origin, a spoofed X-Forwarded-Host, http of
 * the same host …). A request that changes something carries exactly our origin and, where the browser says, same-origin.
 */
export const isOwnOrigin = (method: string, headers: Headers, publicOrigin: string): boolean => {
  if (SAFE.has(method)) return true;
  if (headers.get('origin') !== publicOrigin) return false;
  const site = headers.get('sec-fetch-site');
  return site === null || site === 'same-origin';
};
