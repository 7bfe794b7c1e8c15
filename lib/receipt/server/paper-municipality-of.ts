// SPDX-License-Identifier: AGPL-3.0-or-later
import { translate } from '@/lib/i18n/translate';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { settingOn } from '@/lib/municipality/dated-switch';
import { GUIDE_NUMBERS, publicGuideOf } from '@/lib/municipality/public-guides';
import { type OwnMunicipality } from '@/lib/municipality/server/get-settings';
import { type FrontLanguages, type PaperMunicipality } from '@/lib/receipt/paper-municipality';

/** The languages of a municipality's papers. */
export const paperLanguagesOf = ({ settings }: OwnMunicipality): FrontLanguages =>
  settings.languages.length === 2 ? 'it-de' : 'it';

const text = (value: { it: string; de: string | null }) =>
  value.de === null ? { it: value.it } : { it: value.it, de: value.de };

const guidesOf = (municipality: OwnMunicipality): PaperMunicipality['guides'] => {
  const activation = publicGuideOf(municipality, GUIDE_NUMBERS.activation);
  const puk = publicGuideOf(municipality, GUIDE_NUMBERS.puk);
  return activation && puk && { qr: activation.url, credentials: activation.short, puk: puk.short };
};

/** What a municipality prints about itself on a day: its settings in the paper's own shape. */
export const paperMunicipalityOf = (municipality: OwnMunicipality, day: CivilDate): PaperMunicipality => {
  const { settings, name, secondName } = municipality;
  const { privacy, publicServices, switches } = settings;
  const named = (locale: 'it' | 'de', comune: string) =>
    translate(locale, { key: 'receipt.municipality', values: { comune } });
  return {
    name:
      secondName === null
        ? { it: named('it', name) }
        : { it: named('it', name), de: named('de', secondName) },
    officeLines: settings.officeLines.it.slice(0, 2),
    emblem: settings.emblem,
    activationSite: publicServices.activationSite,
    activationRequires: settingOn(switches.activationRequires, day) ?? 'mobile',
    reprintScope: settingOn(switches.reprintScope, day) ?? 'issuing',
    reprintFree: true,
    cardBlockNumber: publicServices.cardBlockPhone,
    privacy: {
      officer: privacy.dataProtectionOfficer,
      address: { it: privacy.rightsAddress },
      retention: text(privacy.retention),
      url: { it: privacy.fullTextUrl.replace(/^https:\/\//, '') },
    },
    guides: guidesOf(municipality),
  };
};
