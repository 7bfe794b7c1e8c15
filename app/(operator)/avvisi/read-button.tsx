// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { capOf } from '@/components/keys/key-cap';
import { READ_KEY } from '@/components/keys/key-table';
import { Button } from '@/components/ui/button';
import { type Notice } from '@/lib/notices/notice';
import { markReadAction } from './actions';

type ReadButtonProps = {
  notice: Pick<Notice, 'id' | 'version'>;
  back: string;
  primary?: boolean;
};

/** «Letto»: its key leaves the focus where it is. */
export const ReadButton = ({ notice, back, primary }: ReadButtonProps) => (
  <form action={markReadAction}>
    <input type="hidden" name="noticeId" value={notice.id} />
    <input type="hidden" name="version" value={notice.version} />
    <input type="hidden" name="back" value={back} />
    <Button
      type="submit"
      variant={primary ? 'primary' : 'outline'}
      size={primary ? 'medium' : 'small'}
      icon="check"
      shortcut={{ key: READ_KEY, cap: capOf(READ_KEY) }}
      data-keeps-focus
      data-command={t('notices.key')}
    >
      {t('notices.read')}
    </Button>
  </form>
);
