// SPDX-License-Identifier: AGPL-3.0-or-later
import { plainWords } from '@/lib/receipt/paper/words';
import { type PaperCase } from '@/lib/receipt/paper/testing/paper-cases';
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { type OwnFormCode, ownFormCodes, ownFormModel } from '../../own-forms';
import { drawOwnForm } from '../draw-own-form';
import { OWN_FORMS } from '../own-form-of';
import { sampleOwnForm } from '../sample-forms';

const formCase = (code: OwnFormCode, languages: FrontLanguages, blank: boolean): PaperCase => {
  const view = { ...sampleOwnForm(code, languages, { blank }), practice: false };
  const { signer } = OWN_FORMS[code];
  const name = view.filled?.values[signer.name];
  return {
    name: `${code}-${languages}${blank ? '-blank' : ''}`,
    draw: () => drawOwnForm(view),
    pages: ['front', 'back'],
    halves: [],
    empty: null,
    says: [plainWords('it', `forms.${code}.title`), ...(name ? [name] : [])],
    codes: [[], []],
    signers: { right: plainWords('it', signer.role), left: null },
    mark: ownFormModel(code, languages).mark,
    personal: [],
  };
};

/** Every form of ours in every language, blank and prefilled. */
export const formCases = (): PaperCase[] =>
  ownFormCodes.flatMap((code) =>
    (['it', 'it-de'] as const).flatMap((languages) =>
      [true, false].map((blank) => formCase(code, languages, blank)),
    ),
  );
