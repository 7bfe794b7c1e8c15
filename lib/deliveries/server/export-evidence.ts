// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { verificationKeys } from '@/lib/credential-backend/server/verification-keys';
import { type DeliveryEvidence } from '@/lib/enrolment/delivery-evidence';
import { listEvidence } from '@/lib/enrolment/server/list-evidence';
import { translate } from '@/lib/i18n/translate';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database } from '@/lib/platform/database';

/** A file of the archive. */
export type EvidenceFile = { name: string; bytes: Uint8Array };

/** What proves a request's deliveries, to be handed to somebody else; `exportedAt` in UTC. */
export type EvidenceArchive = { files: EvidenceFile[]; exportedAt: Date };

const textFile = (name: string, text: string): EvidenceFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

const folderOf = ({ kind, version, messageId }: DeliveryEvidence): string =>
  `${kind === 'enrolment' ? 'invio' : 'annullamento'}-versione-${version}-${messageId.slice(0, 8)}`;

const filesOf = (evidence: DeliveryEvidence): EvidenceFile[] => {
  const folder = folderOf(evidence);
  return [
    textFile(`${folder}/richiesta-impronta.txt`, evidence.requestDigest),
    textFile(`${folder}/richiesta-firma.jws`, evidence.requestSignature),
    textFile(`${folder}/richiesta-tracciamento.jws`, evidence.tracking),
    { name: `${folder}/risposta.json`, bytes: evidence.answer },
    textFile(`${folder}/risposta-firma.jws`, evidence.answerSignature),
  ];
};

const README_PARTS = ['what', 'files', 'verify', 'body', 'keys'] as const;

const readme = (values: { comune: string; id: string; ora: string }): string =>
  [
    translate('it', { key: 'evidence.readme.head', values }),
    ...README_PARTS.map((part) => translate('it', { key: `evidence.readme.${part}` })),
  ].join('\n\n');

/**
 * "Scarica prova di trasmissione": what proves that the credential backend took a request's messages, with the public keys and how to verify
 * it. No code and no personal datum is in it, the body of a message is not kept. `null` when nothing was taken yet. Audited.
 */
export const exportEvidence = (
  authorised: Authorised<'supervise'>,
  requestId: string,
): Promise<EvidenceArchive | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const evidence = await listEvidence(tenant, requestId);
    if (evidence.length === 0) return null;
    const { ours, theirs } = verificationKeys();
    const { istatCode } = await getOwnMunicipality(tenant);
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'delivery-evidence.exported',
      subject: { kind: 'request', id: requestId },
      facts: { count: evidence.length },
    });
    const about = { comune: istatCode, id: requestId, ora: tenant.now.toISOString() };
    return {
      exportedAt: tenant.now,
      files: [
        textFile('LEGGIMI.txt', readme(about)),
        textFile('chiavi/comune.jwks.json', JSON.stringify(ours, null, 2)),
        textFile('chiavi/servizio.jwks.json', JSON.stringify(theirs, null, 2)),
        ...evidence.flatMap(filesOf),
      ],
    };
  });
