// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import packageJson from '@/package.json';
import { Footer } from '@/components/layout/footer';
import { t } from '@/app/texts';

/** The footer of every page: what the law asks for, the source and the version; behind sign-in the guides for citizens. */
export const SiteFooter = ({ keys, guides = false }: { keys?: ReactNode; guides?: boolean }) => (
  <Footer
    brand={t('frame.product')}
    keys={keys}
    label={t('frame.legal')}
    version={t('frame.version', { versione: packageJson.version })}
    links={[
      ...(guides ? [{ href: '/guide', label: t('guides.title'), command: true }] : []),
      { href: '/note/accessibilita', label: t('frame.accessibility'), element: 'accessibility-link' },
      { href: '/note/privacy', label: t('frame.privacy'), element: 'privacy-policy-link' },
      { href: '/note/legali', label: t('frame.legal'), element: 'legal-notes' },
      { href: '/note/disservizi', label: t('frame.report'), element: 'report-inefficiency' },
      { href: '/note/sorgente', label: t('frame.source') },
    ]}
  />
);
