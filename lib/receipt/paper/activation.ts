// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Locale } from '@/lib/i18n/locale';
import { type Span } from '@/lib/platform/pdf/paragraph';
import { type ReceiptView } from '../receipt-view';
import { type PaperKey, richWords } from './words';

/** What the holder can do today: the four steps and what follows, or one paragraph that says why not yet. */
export type Activation = { steps: Span[][]; after: Span[][] };

const hasContact = ({ contacts }: ReceiptView): boolean =>
  contacts.outcome === 'given' && (contacts.email !== null || contacts.mobile !== null);

const canActivate = ({ contacts, municipality }: ReceiptView): boolean => {
  if (contacts.outcome !== 'given') return false;
  return (
    contacts.mobile !== null || (municipality.activationRequires === 'either' && contacts.email !== null)
  );
};

/** What stands over it: nobody who cannot activate today is told how. */
export const activationTitle = ({ credentials }: ReceiptView): PaperKey =>
  credentials === 'all' ? 'paper.today.activate' : 'paper.today.credentials';

/** Chooses the first paragraph of the box by the holder's age, the contacts given, the switch in force and the codes' availability. */
export const activationOf = (view: ReceiptView, locale: Locale): Activation => {
  if (view.credentials !== 'all') {
    const site = view.municipality.activationSite;
    return { steps: [], after: [richWords(locale, `paper.today.${view.credentials}`, { site })] };
  }
  if (!hasContact(view)) return { steps: [], after: [richWords(locale, 'paper.today.noContacts')] };
  if (!canActivate(view)) return { steps: [], after: [richWords(locale, 'paper.today.noMobile')] };
  if (view.codes.kind === 'later') return { steps: [], after: [richWords(locale, 'paper.today.codesLater')] };
  const steps = [
    richWords(locale, 'paper.today.step1', { site: view.municipality.activationSite }),
    richWords(locale, 'paper.today.step2'),
    richWords(locale, 'paper.today.step3'),
    richWords(locale, 'paper.today.step4'),
  ];
  return { steps, after: [richWords(locale, 'paper.today.then')] };
};
