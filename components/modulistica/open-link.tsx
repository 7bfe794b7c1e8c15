// SPDX-License-Identifier: AGPL-3.0-or-later
import { LinkButton } from '@/components/ui/link-button';
import { translatorFor } from '@/lib/i18n/translate';
import { pdfHref } from '@/lib/modulistica/form-address';
import { type FormKey } from '@/lib/modulistica/form-version';

const t = translatorFor('it');

/** Opens a version's PDF in the browser's reader, in a window of its own. `main`: it is what the page is for. */
export const OpenLink = ({ form, main }: { form: FormKey; main?: boolean }) => (
  <LinkButton
    href={pdfHref(form)}
    target="_blank"
    rel="noopener"
    variant={main ? 'primary' : 'plain'}
    size={main ? 'medium' : 'small'}
    icon={main ? 'print' : 'password-visible'}
    shortcut={main ? { key: 'F9' } : undefined}
  >
    {t(main ? 'modulistica.openAndPrint' : 'modulistica.openForm')}
    <span className="visually-hidden"> {t('frame.newWindow')}</span>
  </LinkButton>
);
