// SPDX-License-Identifier: AGPL-3.0-or-later
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { t } from '@/app/texts';
import { type FormTasks } from '@/lib/modulistica/server/count-form-tasks';

/** What waits at the Download desk. */
export const FormTasksPanel = ({ tasks: { published, toDecide, unread } }: { tasks: FormTasks }) => (
  <Panel
    id="moduli"
    title={t('modulistica.tasks')}
    icon="files"
    meta={
      <LinkButton href="/modulistica" size="small">
        {t('modulistica.toDesk')}
      </LinkButton>
    }
  >
    <ul>
      <li>{t('modulistica.tasksPublished', { n: published })}</li>
      {toDecide > 0 && <li>{t('modulistica.tasksToDecide', { n: toDecide })}</li>}
      {unread > 0 && <li>{t('modulistica.tasksUnread', { n: unread })}</li>}
    </ul>
  </Panel>
);
