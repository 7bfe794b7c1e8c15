// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { LinkButton } from '@/components/ui/link-button';
import { Refusal } from '@/components/ui/refusal';
import { commonIt } from '@/lib/i18n/messages/it/common';

/** What was not expected, with the number under which the log has it. A link and a reload: it works without script. */
export default function UnexpectedError({ error }: { error: Error & { digest?: string } }) {
  return (
    <main className="main" id="main">
      <div className="shell">
        <Refusal
          icon="error"
          title={commonIt['state.unexpectedTitle']}
          actions={
            <>
              <LinkButton href="" variant="primary">
                {commonIt['action.retry']}
              </LinkButton>
              <LinkButton href="/">{commonIt['action.backHome']}</LinkButton>
            </>
          }
        >
          {commonIt.unexpected.replace('{correlazione}', error.digest ?? '—')}
        </Refusal>
      </div>
    </main>
  );
}
