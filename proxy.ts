// SPDX-License-Identifier: AGPL-3.0-or-later
import { NextResponse, type NextRequest } from 'next/server';
import { isOwnOrigin } from '@/lib/access/origin';
import { env } from '@/lib/platform/env';
import { makeRateLimit } from '@/lib/platform/rate-limit';

/** Papers are shown in a frame of our own page, and nowhere else. */
const isPaper = (path: string): boolean => path.includes('/stampe');

/** An official form is somebody else's file: it opens in a sandbox. */
const isForm = (path: string): boolean => /^\/modulistica(\/[^/]+){3}$/.test(path);

/** Answers to whoever holds a receipt, without a session: each asks the database. */
const isCheck = (path: string): boolean => path.startsWith('/v/');

/** Looks at receipts in a minute, of one address. */
const waitOf = makeRateLimit({ most: 30, seconds: 60 });

/** The guides for everybody: one document, one stylesheet, no script; it may be kept by whoever carries it. */
const isGuide = (path: string): boolean => path === '/g' || path.startsWith('/g/');

const GUIDE_POLICY = [
  `default-src 'none'`,
  `style-src 'self'`,
  `img-src 'self'`,
  `font-src 'self'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `base-uri 'none'`,
].join('; ');

/** The camera is asked for where the photo is taken, and nowhere else. */
const takesPhotos = (path: string): boolean => /^\/richieste\/[^/]+\/(dati|foto)$/.test(path);

/** Forms are drawn by a reader in a worker of our own. */
const drawsForms = (path: string): boolean => /^\/modulistica(\/(confronto|propri))?$/.test(path);

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

type Traits = { secure: boolean; paper: boolean; camera: boolean; guide: boolean };

const securityHeaders = ({ secure, paper, camera, guide }: Traits): Record<string, string> => ({
  ...(guide ? {} : { 'Cache-Control': 'no-store' }),
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

const refusal = (status: number, title: string, headers: Record<string, string> = {}): NextResponse =>
  new NextResponse(JSON.stringify({ type: 'about:blank', title, status }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

/** As the server in front says it; for limits only. */
const addressOf = (request: NextRequest): string =>
  request.headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? '';

/**
 * Sets nonce and headers, refuses foreign origins a first time and too many looks at public pages. It never authorises: the guard does,
 * beside the data.
 */
export const proxy = async (request: NextRequest): Promise<NextResponse> => {
  const { publicOrigin } = env();
  const secure = publicOrigin.startsWith('https://');
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const paper = isPaper(request.nextUrl.pathname);
  const guide = isGuide(request.nextUrl.pathname);
  const policy = guide
    ? GUIDE_POLICY
    : policyOf(nonce, paper, drawsForms(request.nextUrl.pathname)) +
      (isForm(request.nextUrl.pathname) ? '; sandbox' : '');
  const camera = takesPhotos(request.nextUrl.pathname);
  const secureHeaders = securityHeaders({ secure, paper, camera, guide });
  if (
    !isOwnOrigin(request.method, request.headers, publicOrigin) &&
    request.nextUrl.pathname !== '/api/csp'
  ) {
    return withHeaders(refusal(403, 'Richiesta rifiutata'), policy, secureHeaders);
  }
  const wait = isCheck(request.nextUrl.pathname) ? await waitOf(addressOf(request)) : 0;
  if (wait > 0) {
    const refused = refusal(429, 'Troppe richieste: riprovare tra un minuto', {
      'retry-after': String(wait),
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
  matcher: [{ source: '/((?!_next/static|fonts/|icons/|favicon.ico|icon.svg|emblem.svg|guides.css).*)' }],
};
