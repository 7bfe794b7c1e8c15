// SPDX-License-Identifier: AGPL-3.0-or-later
import { route } from '@/lib/access/server/guard';
import { saveDraft } from '@/lib/cie-request/server/save-draft';
import { readTypedDraft, type TypedDraftProblem } from '@/lib/cie-request/typed-draft';
import { isUuid } from '@/lib/kernel/identifiers';
import { problemResponse } from '@/app/problem-response';

/** Far more than every field at its longest. */
const LONGEST_BODY = 300_000;

const refusal = (problem: TypedDraftProblem): Response => {
  switch (problem.kind) {
    case 'shape':
      return problemResponse(400, 'form.problem.body');
    case 'unknown-field':
      return problemResponse(400, 'form.problem.unknownField');
    case 'too-long':
      return problemResponse(400, 'form.problem.tooLong', { more: { fields: problem.fields } });
  }
};

const bodyOf = async (request: Request): Promise<unknown> => {
  const text = await request.text();
  if (text.length > LONGEST_BODY) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** Keeps what is typed, as it is typed, while it is typed. An old version is answered with the text that is stored. */
export const PUT = route('work-requests', async ({ authorised, request, params }) => {
  const requestId = params.requestId ?? '';
  if (!isUuid(requestId)) return problemResponse(404, 'notFound');
  const draft = readTypedDraft(await bodyOf(request));
  if (!draft.ok) return refusal(draft.error);
  const saved = await saveDraft(authorised, { requestId, ...draft.value });
  if (saved.ok) return Response.json(saved.value, { headers: { 'cache-control': 'no-store' } });
  switch (saved.error.kind) {
    case 'not-found':
      return problemResponse(404, 'notFound');
    case 'closed':
      return problemResponse(410, 'form.closed');
    case 'conflict': {
      const { kind: _kind, ...more } = saved.error;
      return problemResponse(409, 'newRequest.conflictTitle', { more });
    }
  }
});
