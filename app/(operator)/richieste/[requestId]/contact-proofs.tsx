// SPDX-License-Identifier: AGPL-3.0-or-later
import { ContactProof } from '@/components/contacts/contact-proof';
import { t } from '@/app/texts';
import { isClosed } from '@/lib/cie-request/request-status';
import { type RequestPage } from '@/lib/cie-request/server/get-request';
import { CONTACT_KINDS } from '@/lib/contacts/proof-code';
import { provableHere } from '@/lib/contacts/server/carriers';
import { checkCodeAction, sendCodeAction } from './proof-actions';

type ContactProofsProps = {
  request: RequestPage;
  /** The operator works requests, not only reads them. */
  works: boolean;
  /** The contact to which a code was just sent. */
  codeSent: unknown;
};

/** Whether the contacts of a request are verified, and a code for those that are not. */
export const ContactProofs = ({ request, works, codeSent }: ContactProofsProps) => {
  const { contacts, id } = request;
  if (!contacts) return null;
  const canProve = works && contacts.readBackAt !== null && !isClosed(request.status);
  const provable = provableHere();
  return CONTACT_KINDS.map((kind) => {
    const proof = contacts.proofs[kind];
    if (proof === null) return null;
    return (
      <div key={kind} className="spaced-small">
        <p className="small">
          {t(`contactChange.${kind}`)}: {t(`contactProof.state.${proof}`)}
        </p>
        {proof === 'unverified' && canProve && (
          <ContactProof
            kind={kind}
            fields={{ requestId: id }}
            provable={provable[kind]}
            codeSent={codeSent === kind}
            sendAction={sendCodeAction}
            checkAction={checkCodeAction}
          />
        )}
      </div>
    );
  });
};
