// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Span } from '@/lib/platform/pdf/paragraph';
import { type PaperMunicipality } from '../paper-municipality';
import { type ReceiptView } from '../receipt-view';
import { type PaperLocale, richWords, spoken } from './words';

export type PrivacyFacts = Pick<PaperMunicipality, 'name' | 'privacy'>;

export const privacyFactsOf = ({ municipality: { name, privacy } }: ReceiptView): PrivacyFacts => ({
  name,
  privacy,
});

/** The short privacy notice of page 2; the shorter wording serves when two languages leave no room for the longer. */
export const privacyWords = (municipality: PrivacyFacts, locale: PaperLocale, short: boolean): Span[] =>
  richWords(locale, short ? 'paper.privacy.short' : 'paper.privacy', {
    municipality: spoken(municipality.name, locale),
    officer: municipality.privacy.officer,
    address: spoken(municipality.privacy.address, locale),
    retention: spoken(municipality.privacy.retention, locale),
    url: spoken(municipality.privacy.url, locale),
  });
