// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CieRequestData } from '@/lib/cie-request/request-data';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { type PaperLanguages } from '@/lib/receipt/paper-municipality';
import { type ReceiptFacts } from '@/lib/receipt/receipt-facts';
import { type PeopleOnPaper, type SignerOnPaper } from '@/lib/receipt/receipt-view';
import { say } from './say';

type Family = CieRequestData['family'];

const presentParents = (family: Family): string[] =>
  family.role === 'parents'
    ? family.parents.filter(({ state }) => state === 'present').map(({ name }) => name)
    : [];

/** Given names first, as people sign. */
const holderName = ({ frozen }: ReceiptFacts): string => {
  const { givenName, surname } = frozen.data.person;
  return [givenName, surname].filter((part) => part !== null).join(' ');
};

/** Who signs in the box of page 1, and in which capacity when that is not the holder. */
export const signerOf = (facts: ReceiptFacts): SignerOnPaper => {
  const { data, decided } = facts.frozen;
  const { family } = data;
  if (decided.signer === 'holder' || family.role === 'none')
    return { name: holderName(facts), capacity: null };
  const capacity = say(facts.languages, `receipt.signer.${decided.signer}`);
  if (family.role !== 'parents') return { name: family.name, capacity };
  return { name: presentParents(family)[0] ?? '', capacity };
};

const parentLines = (family: Extract<Family, { role: 'parents' }>, languages: PaperLanguages): string[] => [
  ...family.parents.map(({ name, state, document }) =>
    say(languages, `receipt.parent.${state}`, { nome: name, documento: document ?? 'none' }),
  ),
  ...(family.judgeOrder === null ? [] : [say(languages, 'receipt.judgeOrder', { atto: family.judgeOrder })]),
  ...(family.onCard ? [say(languages, 'receipt.parentsOnCard')] : []),
];

const familyLines = (family: Family, languages: PaperLanguages): string[] => {
  if (family.role === 'none') return [];
  if (family.role === 'parents') return parentLines(family, languages);
  const { name, document, decree, decreeDate } = family;
  const values = { nome: name, documento: document, decreto: decree, data: formatCivilDate(decreeDate) };
  return [say(languages, `receipt.representative.${family.role}`, values)];
};

const otherLines = ({ frozen: { data }, languages }: ReceiptFacts): string[] => {
  const { identityProof, homeProcedure } = data.person;
  return [
    ...(identityProof.type === 'witnesses'
      ? identityProof.witnesses.map(({ name, document }) =>
          say(languages, 'receipt.witness', { nome: name, documento: document }),
        )
      : []),
    ...(homeProcedure === null
      ? []
      : [say(languages, 'receipt.homeProcedure', { nome: homeProcedure.delegate })]),
  ];
};

const otherSignatures = (facts: ReceiptFacts): PeopleOnPaper['signatures'] => {
  const { frozen, languages } = facts;
  const { person, family, biometrics } = frozen.data;
  const signer = signerOf(facts);
  const holderSigns = signer.capacity !== null && biometrics.signature.outcome === 'given';
  return [
    ...presentParents(family)
      .filter((name) => name !== signer.name)
      .map((name) => ({ role: say(languages, 'receipt.sign.parent'), name })),
    ...(holderSigns ? [{ role: say(languages, 'receipt.sign.holder'), name: holderName(facts) }] : []),
    ...(person.identityProof.type === 'witnesses'
      ? person.identityProof.witnesses.map(({ name }) => ({
          role: say(languages, 'receipt.sign.witness'),
          name,
        }))
      : []),
  ];
};

/** Who acts for the holder or attests who the holder is, and who signs on page 2; `null` when the holder acts alone. */
export const peopleOf = (facts: ReceiptFacts): PeopleOnPaper | null => {
  const lines = [...familyLines(facts.frozen.data.family, facts.languages), ...otherLines(facts)];
  return lines.length === 0 ? null : { lines, signatures: otherSignatures(facts) };
};
