// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Span } from '@/lib/platform/pdf/paragraph';
import { type PaperMunicipality } from '../paper-municipality';
import { type ReceiptView } from '../receipt-view';
import { type PaperKey, type PaperLocale, richWords, type WordValues } from './words';

/** What the holder can do today: the four steps and what follows, or one paragraph that says why not yet. */
export type Activation = { steps: Span[][]; after: Span[][] };

/** What the box depends on: nothing of the holder but age and which contacts there are. */
export type TodayFacts = {
  credentials: ReceiptView['credentials'];
  contacts: 'none' | 'email' | 'mobile';
  codes: 'later' | 'with-receipt';
  municipality: Pick<PaperMunicipality, 'activationSite' | 'activationRequires' | 'reprintScope' | 'guides'>;
};

const contactsOf = ({ contacts }: ReceiptView): TodayFacts['contacts'] => {
  if (contacts.outcome !== 'given') return 'none';
  if (contacts.mobile !== null) return 'mobile';
  return contacts.email === null ? 'none' : 'email';
};

export const todayFactsOf = (view: ReceiptView): TodayFacts => {
  const { activationSite, activationRequires, reprintScope, guides } = view.municipality;
  return {
    credentials: view.credentials,
    contacts: contactsOf(view),
    codes: view.codes.kind === 'later' ? 'later' : 'with-receipt',
    municipality: { activationSite, activationRequires, reprintScope, guides },
  };
};

/** What stands over it: nobody who cannot activate today is told how. */
export const activationTitle = ({ credentials }: TodayFacts): PaperKey =>
  credentials === 'all' ? 'paper.today.activate' : 'paper.today.credentials';

/** Chooses the first paragraph of the box by the holder's age, the contacts given, the switch in force and the codes' availability. */
export const activationOf = (facts: TodayFacts, locale: PaperLocale): Activation => {
  const { credentials, contacts, municipality } = facts;
  const only = (key: PaperKey, values?: WordValues): Activation => ({
    steps: [],
    after: [richWords(locale, key, values)],
  });
  const site = municipality.activationSite;
  if (credentials !== 'all') return only(`paper.today.${credentials}`, { site });
  if (contacts === 'none') return only('paper.today.noContacts');
  if (contacts === 'email' && municipality.activationRequires === 'mobile')
    return only('paper.today.noMobile');
  if (facts.codes === 'later') return only('paper.today.codesLater');
  const steps = [
    richWords(locale, 'paper.today.step1', { site }),
    richWords(locale, 'paper.today.step2'),
    richWords(locale, 'paper.today.step3'),
    richWords(locale, 'paper.today.step4'),
  ];
  return { steps, after: [richWords(locale, 'paper.today.then')] };
};
