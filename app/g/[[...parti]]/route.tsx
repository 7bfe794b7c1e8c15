// SPDX-License-Identifier: AGPL-3.0-or-later
import { PublicBody } from '@/components/guides/public-body';
import { escapeHtml } from '@/lib/kernel/escape-html';
import { type PublicPage } from '@/lib/guides/public-guides-page';
import { findPublicPage } from '@/lib/guides/server/find-public-page';

const CACHED = 'public, max-age=600';

const documentOf = (page: PublicPage, body: string): string => {
  const title = escapeHtml(page.kind === 'guide' ? page.view.title : page.title);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    '<link rel="icon" href="/icon.svg">',
    '<link rel="stylesheet" href="/guides.css">',
  ].join('');
  return `<!doctype html><html lang="${page.tongue}"><head>${head}</head><body class="guide-page">${body}</body></html>`;
};

/** The guides for everybody, by the short addresses that papers and messages name: a document without script, cookie or session. */
export const GET = async (
  request: Request,
  { params }: { params: Promise<{ parti?: string[] }> },
): Promise<Response> => {
  const caller = request.headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? '';
  const { page, seconds } = await findPublicPage((await params).parti ?? [], caller);
  const { renderToStaticMarkup } = await import('react-dom/server');
  const refused = page.kind === 'refusal';
  return new Response(documentOf(page, renderToStaticMarkup(<PublicBody page={page} />)), {
    status: refused ? page.status : 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': refused ? 'no-store' : CACHED,
      ...(seconds > 0 ? { 'retry-after': String(seconds) } : {}),
    },
  });
};
