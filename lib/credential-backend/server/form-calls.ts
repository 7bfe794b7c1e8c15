// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type Wire } from '@/contracts/validate';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { fail, ok } from '@/lib/kernel/result';
import { type CredentialBackend } from '../credential-backend';
import { type OfficialForm } from '../official-form';
import { type Ask } from './ask';
import { DELIVERY_MS, QUESTION_MS } from './deadlines';
import { type Transport } from './transport';

const FORM_BYTES = 5_242_880;

const readOfficialForm = (wire: Wire['OfficialForm']): OfficialForm => ({
  code: wire.code,
  title: wire.title,
  audience: wire.audience,
  language: wire.language,
  version: wire.version,
  publishedAt: new Date(wire.published_at),
  validFrom: wire.valid_from as CivilDate,
  validUntil: (wire.valid_until ?? null) as CivilDate | null,
  pages: wire.pages,
  sizeBytes: wire.size_bytes,
  digest: wire.digest,
});

export const formCalls = (
  ask: Ask,
  send: Transport,
): Pick<CredentialBackend, 'listOfficialForms' | 'fetchOfficialForm'> => ({
  listOfficialForms: () =>
    ask({ path: '/official-forms', deadlineMs: QUESTION_MS }, 'OfficialForms', ({ items }) =>
      items.map(readOfficialForm),
    ),
  fetchOfficialForm: async (digest) => {
    const path = `/official-forms/${encodeURIComponent(digest)}`;
    const sent = await send({
      path,
      deadlineMs: DELIVERY_MS,
      maxBytes: FORM_BYTES,
      answers: 'application/pdf',
    });
    if (!sent.ok) return sent;
    const { body } = sent.value;
    const same = createHash('sha256').update(body).digest('hex') === digest;
    return same ? ok(body) : fail({ kind: 'invalid-answer' });
  },
});
