// SPDX-License-Identifier: AGPL-3.0-or-later
import { ReadBackSheet } from '@/components/contacts/read-back-sheet';
import { Button } from '@/components/ui/button';
import { t } from '@/app/texts';
import { type Contacts } from '@/lib/contacts/advice';
import { readBackAction } from './actions';

type ReadBackPageProps = { requestId: string; version: number; contacts: Contacts };

/** The read-back as a page of its own, for browsers without JavaScript. */
export const ReadBackPage = ({ requestId, version, contacts }: ReadBackPageProps) => (
  <form action={readBackAction} className="panel">
    <input type="hidden" name="requestId" value={requestId} />
    <input type="hidden" name="version" value={version} />
    <ReadBackSheet
      contacts={contacts}
      actions={
        <div className="button-row">
          <Button type="submit" name="answer" value="confirm" variant="primary" size="main" autoFocus>
            {t('readBack.confirm')}
          </Button>
          <Button type="submit" name="answer" value="correct" size="tall">
            {t('readBack.correct')}
          </Button>
          <Button type="submit" name="answer" value="decline" size="tall">
            {t('readBack.decline')}
          </Button>
        </div>
      }
    />
  </form>
);
