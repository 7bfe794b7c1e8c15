// SPDX-License-Identifier: AGPL-3.0-or-later
import { LinkButton } from '@/components/ui/link-button';
import { translatorFor } from '@/lib/i18n/translate';
import { pdfHref } from '@/lib/modulistica/form-address';
import { type FormKey } from '@/lib/modulistica/form-version';

const t = translatorFor('it');

type OpenLinkProps = {
  form: FormKey;
  /** It is what the page is for. */
  main?: boolean;
  /** Says which version it opens. */
  named?: boolean;
};

/** Opens a version's PDF in the browser's reader, in a window of its own. */
export const OpenLink = ({ form, main, named }: OpenLinkProps) => (
  <LinkButton
    href={pdfHref(form)}
    target="_blank"
    rel="noopener"
    variant={main ? 'primary' : 'plain'}
    size={main ? 'medium' : 'small'}
    icon={main ? 'print' : 'password-visible'}
    shortcut={main ? { key: 'F9' } : undefined}
  >
    {named
      ? t('modulistica.printInForce', { versione: form.version })
      : t(main ? 'modulistica.openAndPrint' : 'modulistica.openForm')}
    <span className="visually-hidden"> {t('frame.newWindow')}</span>
  </LinkButton>
);
