// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentProps } from 'react';
import { PageAction } from '@/components/receipt/page-action';
import { TextField } from '@/components/ui/text-field';
import { type ContactKind } from '@/lib/contacts/proof-code';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

type Action = ComponentProps<typeof PageAction>['action'];

type ContactProofProps = {
  kind: ContactKind;
  /** What the forms name beside the kind: the request, or the change. */
  fields: Readonly<Record<string, string>>;
  /** A code can be sent to such a contact from here. */
  provable: boolean;
  /** A code is on its way: the field for it is open. */
  codeSent: boolean;
  sendAction: Action;
  checkAction: Action;
};

const CodeForm = ({ kind, fields, checkAction }: Omit<ContactProofProps, 'provable' | 'codeSent'>) => (
  <PageAction
    action={checkAction}
    fields={{ ...fields, kind }}
    endedText={t('session.expired')}
    look={{ variant: 'primary' }}
    before={
      <>
        <p role="status">{t(`contactProof.sentTo.${kind}`)}</p>
        <TextField
          name="code"
          id={`code-${kind}`}
          label={t(`contactProof.code.${kind}`)}
          inputMode="numeric"
          mono
          maxLength={12}
          autoFocus
        />
      </>
    }
  >
    {t('contactProof.check')}
  </PageAction>
);

/** A code for a contact that is not verified yet: sent on request, told by the citizen, never waited for. */
export const ContactProof = ({ provable, codeSent, ...props }: ContactProofProps) => {
  const { kind, fields, sendAction } = props;
  if (!provable) return <p className="muted small">{t(`contactProof.noCarrier.${kind}`)}</p>;
  return (
    <div className="stack">
      {codeSent && (
        <div className="grid">
          <div className="span-5">
            <CodeForm {...props} />
          </div>
        </div>
      )}
      <PageAction
        action={sendAction}
        fields={{ ...fields, kind }}
        endedText={t('session.expired')}
        look={{ size: 'small' }}
      >
        {t(codeSent ? `contactProof.again.${kind}` : `contactProof.send.${kind}`)}
      </PageAction>
    </div>
  );
};
