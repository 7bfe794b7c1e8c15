// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@/lib/platform/pdf/page';
import { type as style } from '@/lib/platform/pdf/text';
import { type PaperMunicipality, RECEIPT_MODELS } from '../paper-municipality';
import { type ReceiptView } from '../receipt-view';
import { type TodayFacts, todayFactsOf } from './activation';
import {
  type Area,
  drawEasySections,
  type EasyItem,
  type EasyLook,
  type EasySection,
  numbered,
  ownValue,
  sentence,
} from './easy-sections';
import { type Attempt, firstFitting } from './overflow';
import { drawFoot, drawRunningLine, LAST_TEXT, startPage } from './page-frame';
import { drawPeople } from './people';
import { spoken } from './words';

const WHAT: EasySection = {
  head: 'paper.easy.what',
  items: [
    sentence('paper.easy.what.receipt'),
    sentence('paper.easy.what.request'),
    sentence('paper.easy.what.keep'),
  ],
};

const contactsOf = ({ contacts }: ReceiptView): EasySection => {
  const head = 'paper.easy.contacts';
  if (contacts.outcome !== 'given')
    return {
      head,
      items: [
        sentence(`paper.easy.contacts.${contacts.outcome}.done`),
        sentence(`paper.easy.contacts.${contacts.outcome}.later`),
      ],
    };
  const values = [contacts.email, contacts.mobile].filter((value) => value !== null);
  return {
    head,
    items: [
      ...values.map(ownValue),
      sentence('paper.easy.contacts.given.own'),
      sentence('paper.easy.contacts.given.control'),
      sentence('paper.easy.contacts.given.read'),
      sentence('paper.easy.contacts.use'),
      sentence('paper.easy.contacts.puk'),
    ],
  };
};

const deliveryOf = ({ delivery }: ReceiptView): EasySection => {
  const atOffice = delivery.kind === 'municipality';
  const post = ['name', 'notice', 'kept', 'back'] as const;
  const items: EasyItem[] = [
    sentence('paper.easy.delivery.after'),
    sentence(`paper.easy.delivery.${delivery.kind}`),
    ...(delivery.address === null ? [] : [ownValue(delivery.address)]),
    sentence('paper.easy.delivery.only'),
    ...(delivery.delegate === null
      ? [sentence('paper.easy.delivery.noDelegate')]
      : [sentence('paper.easy.delivery.delegate'), ownValue(delivery.delegate)]),
    ...(atOffice
      ? [sentence('paper.easy.delivery.atOffice')]
      : post.map((name) => sentence(`paper.easy.delivery.byPost.${name}`))),
    ...(delivery.oldCardKept && !atOffice ? [sentence('paper.easy.delivery.otherDocument')] : []),
  ];
  return { head: 'paper.easy.delivery', items };
};

const declaredOf = ({ validForTravel, signer }: ReceiptView): EasySection => {
  const other = signer.capacity !== null;
  const travel = [
    sentence('paper.easy.declared.travel'),
    sentence(other ? 'paper.easy.declared.travel.other' : 'paper.easy.declared.travel.own'),
    ...(other ? [sentence('paper.easy.declared.travel.assent')] : []),
  ];
  return {
    head: 'paper.easy.declared',
    items: [
      sentence('paper.easy.declared.confirmed'),
      ...(validForTravel ? travel : []),
      sentence('paper.easy.declared.truth'),
      sentence('paper.easy.declared.truth.penalty'),
    ],
  };
};

const donationOf = ({ organDonation }: ReceiptView): EasySection => ({
  head: 'paper.easy.donation',
  items: [
    sentence(`paper.easy.donation.${organDonation}`),
    ...(organDonation === 'not-asked' ? [] : [sentence('paper.easy.donation.change')]),
  ],
});

const paymentOf = ({ payment }: ReceiptView): EasySection => ({
  head: 'paper.easy.payment',
  items: [ownValue(payment)],
});

const todayItems = ({ credentials, contacts, codes, municipality }: TodayFacts): EasyItem[] => {
  const site = { site: municipality.activationSite };
  if (credentials === 'school-only')
    return (['use', 'ask', 'site'] as const).map((name) =>
      sentence(`paper.easy.today.school-only.${name}`, site),
    );
  if (credentials === 'none')
    return (['age', 'keep'] as const).map((name) => sentence(`paper.easy.today.none.${name}`));
  if (contacts === 'none')
    return (['none', 'give', 'card'] as const).map((name) => sentence(`paper.easy.today.noContacts.${name}`));
  if (contacts === 'email' && municipality.activationRequires === 'mobile')
    return (['need', 'give', 'card'] as const).map((name) => sentence(`paper.easy.today.noMobile.${name}`));
  if (codes === 'later')
    return (['sheet', 'call', 'until'] as const).map((name) =>
      sentence(`paper.easy.today.codesLater.${name}`),
    );
  const steps = (['step1', 'step2', 'step3', 'step4'] as const).map((name) =>
    sentence(`paper.easy.today.${name}`, site),
  );
  return [sentence('paper.easy.today.activate'), ...numbered(steps)];
};

const todayOf = (facts: TodayFacts): EasySection[] => {
  const items = todayItems(facts);
  const intro = items.filter(({ step }) => step === undefined);
  const steps = items.filter(({ step }) => step !== undefined);
  if (steps.length === 0) return [{ head: 'paper.easy.today', items: intro }];
  return [
    { head: 'paper.easy.today.activate', items: steps },
    {
      head: 'paper.easy.enter',
      items: (['choose', 'scan', 'pin', 'noCard'] as const).map((name) =>
        sentence(`paper.easy.enter.${name}`),
      ),
    },
  ];
};

/** How the PUK is had back at home; on the back of sheet 1, and of a reprint, which has none. */
export const recoverOf = ({ reprintScope: scope }: Pick<PaperMunicipality, 'reprintScope'>): EasySection => ({
  head: 'paper.easy.recover',
  items: [
    ...(['need', 'open', 'card', 'write', 'wait', 'message'] as const).map((name) =>
      sentence(`paper.easy.recover.${name}`),
    ),
    sentence('paper.easy.recover.other', { scope }),
  ],
});

const privacyOf = ({ municipality }: ReceiptView): EasySection => {
  const values = {
    municipality: spoken(municipality.name, 'it'),
    officer: municipality.privacy.officer,
    address: municipality.privacy.address.it,
    retention: municipality.privacy.retention.it,
    url: municipality.privacy.url.it,
  };
  const names = ['use', 'who', 'kept', 'rights', 'complaint'] as const;
  return {
    head: 'paper.easy.privacy',
    items: names.map((name) => sentence(`paper.easy.privacy.${name}`, values)),
  };
};

const NEVER: EasySection = { head: 'paper.easy.never', items: [sentence('paper.easy.never.ask')] };

const sectionsOf = (view: ReceiptView): EasySection[] => {
  const facts = todayFactsOf(view);
  return [
    WHAT,
    contactsOf(view),
    deliveryOf(view),
    declaredOf(view),
    donationOf(view),
    paymentOf(view),
    ...todayOf(facts),
    recoverOf(facts.municipality),
    NEVER,
    privacyOf(view),
  ];
};

const LOOKS: EasyLook[] = [12, 11.5, 11, 10.5, 10, 9.5].map((size) => ({
  head: style('bold', size + 1, (size + 1) * 1.22),
  text: style('regular', size, size * 1.25),
  gap: size > 10.5 ? 2.6 : 1.8,
}));

const AREAS: [Area, Area] = [
  { x: 15, w: 85 },
  { x: 105, w: 85 },
];

const attempt = (view: ReceiptView, look: EasyLook): Attempt => {
  const page = startPage(view.practice);
  const { surname, givenNames } = view.holder;
  const details = [view.requestNumber, `${surname} ${givenNames}`.trim()];
  drawRunningLine(page, { languages: 'it', key: 'paper.easy.title' }, details);
  const top = view.people
    ? drawPeople(page, view.people, { x: 15, y: 18, w: 175 }, { ...look.text, size: 9.5, pitch: 11.4 }) + 1.5
    : 18;
  const bottom = drawEasySections(page, sectionsOf(view), { top, areas: AREAS, look });
  drawFoot(
    page,
    { languages: 'it', model: RECEIPT_MODELS.easy },
    {
      side: 'back',
      sheet: 1,
      sheets: 2,
      requestNumber: view.requestNumber,
      mark: { kind: 'checkCode', value: view.checkCode },
    },
  );
  return { page, bottom };
};

/** Page 2 in words that are easy to read; the act itself, in its own words, is the office's copy. */
export const drawSheet1BackEasy = (view: ReceiptView): Page =>
  firstFitting(LOOKS, LAST_TEXT, 'back', (look) => attempt(view, look));
