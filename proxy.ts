// SPDX-License-Identifier: AGPL-3.0-or-later
import { NextResponse, type NextRequest } from 'next/server';
import { isOwnOrigin } from '@/lib/access/origin';
import { env } from '@/lib/platform/env';

/** Papers are shown in a frame of our own page, and nowhere else. */
const isPaper = (path: string): boolean => path.includes('/stampe');

/** An official form is somebody else's file: it opens in a sandbox. */
const isForm = (path: string): boolean => /^\/modulistica(\/[^/]+){3}$/.test(path);

/** The camera is asked for where the photo is taken, and nowhere else. */
const takesPhotos = (path: string): boolean => /^\/richieste\/[^/]+\/(dati|foto)$/.test(path);

/** Forms are drawn by a reader in a worker of our own. */
const drawsForms = (path: string): boolean => /^\/modulistica(\/confronto)?$/.test(path);

const policyOf = (nonce: string, paper: boolean, worker: boolean): string =>
  [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src ${worker ? `'self'` : `'none'`}`,
    `form-action 'self'`,
    `frame-src 'self'`,
    `frame-ancestors ${paper ? `'self'` : `'none'`}`,
    `base-uri 'none'`,
    `object-src 'none'`,
    'report-uri /api/csp',
  ].join('; ');

const securityHeaders = (secure: boolean, paper: boolean, camera: boolean): Record<string, string> => ({
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': paper ? 'SAMEORIGIN' : 'DENY',
  'Permissions-Policy': `camera=(${camera ? 'self' : ''}), geolocation=(), microphone=()`,
  ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
});

const withHeaders = (
  response: NextResponse,
  policy: string,
  headers: Record<string, string>,
): NextResponse => {
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
};

/** Sets nonce and headers, and refuses foreign origins a first time. It never authorises: the guard does, beside the data. */
export const proxy = (request: NextRequest): NextResponse => {
  const { publicOrigin } = env();
  const secure = publicOrigin.startsWith('https://');
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const paper = isPaper(request.nextUrl.pathname);
  const policy =
    policyOf(nonce, paper, drawsForms(request.nextUrl.pathname)) +
    (isForm(request.nextUrl.pathname) ? '; sandbox' : '');
  const secureHeaders = securityHeaders(secure, paper, takesPhotos(request.nextUrl.pathname));
  if (
    !isOwnOrigin(request.method, request.headers, publicOrigin) &&
    request.nextUrl.pathname !== '/api/csp'
  ) {
    const problem = JSON.stringify({ type: 'about:blank', title: 'Richiesta rifiutata', status: 403 });
    const refused = new NextResponse(problem, {
      status: 403,
      headers: { 'content-type': 'application/problem+json' },
    });
    return withHeaders(refused, policy, secureHeaders);
  }
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  headers.set('x-sportello-path', request.nextUrl.pathname);
  return withHeaders(NextResponse.next({ request: { headers } }), policy, secureHeaders);
};

export const config = {
  matcher: [{ source: '/((?!_next/static|fonts/|icons/|favicon.ico|icon.svg|emblem.svg).*)' }],
};
