// SPDX-License-Identifier: AGPL-3.0-or-later
import { practiceMunicipalities } from '@/contracts/practice/municipalities';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { type NewMunicipality } from '@/lib/municipality/server/add-municipality';

type Settings = NewMunicipality['settings'];

const found = (slug: string) => {
  const municipality = practiceMunicipalities.find((one) => one.slug === slug);
  if (!municipality) throw new Error(`no practice municipality ${slug}`);
  return municipality;
};

const borgo = found('borgo-san-quirino');
const kaltenbrunn = found('kaltenbrunn-fontefredda');

/** An invented coat of arms in outline; it is nobody's. */
const TOWER =
  'M 0.5 0.5 L 13.5 0.5 L 13.5 10 C 13.5 13.5 10.5 15.5 7 16.6 C 3.5 15.5 0.5 13.5 0.5 10 Z M 4.2 9 L 4.2 5.2 L 9.8 5.2 L 9.8 9 M 4.2 5.2 L 4.2 4 L 5.4 4 L 5.4 5.2 M 6.4 5.2 L 6.4 4 L 7.6 4 L 7.6 5.2 M 8.6 5.2 L 8.6 4 L 9.8 4 L 9.8 5.2 M 6.1 9 L 6.1 7.9 C 6.1 6.8 7.9 6.8 7.9 7.9 L 7.9 9 M 2.2 10.8 C 3.4 9.6 4.6 9.6 5.8 10.8 C 7 12 8.2 12 9.4 10.8 C 10.4 9.8 11 9.8 11.8 10.3 M 3.4 13 C 4.6 11.8 5.8 11.8 7 13 C 8.2 14.2 9.2 14 10.4 12.8';

const borgoSettings: Settings = {
  ...exampleSettings,
  belfiore: 'N998',
  requestPrefix: 'BQ',
  emblem: { width: 14, height: 17, path: TOWER },
  officeLines: {
    it: ['Servizi demografici – Ufficio anagrafe', `${borgo.address} · tel. ${borgo.phone}`],
    de: [],
  },
  phone: borgo.phone,
  openingHours: { it: borgo.openingHours, de: null },
};

const kaltenbrunnSettings: Settings = {
  ...exampleSettings,
  belfiore: 'N999',
  requestPrefix: 'KF',
  emblem: { width: 14, height: 17, path: TOWER },
  languages: ['it', 'de'],
  website: 'https://www.gemeinde.kaltenbrunn.example',
  officeLines: {
    it: [
      'Servizi demografici – Ufficio anagrafe / Demografische Dienste – Meldeamt',
      `${kaltenbrunn.address} · tel. ${kaltenbrunn.phone}`,
    ],
    de: [],
  },
  phone: kaltenbrunn.phone,
  openingHours: { it: kaltenbrunn.openingHours, de: kaltenbrunn.openingHours },
  publicServices: {
    ...exampleSettings.publicServices,
    guidesSite: 'https://cie.kaltenbrunn.example',
  },
  switches: {
    ...exampleSettings.switches,
    reprintScope: [{ value: 'issuing', from: '2024-01-01', source: 'Nota operativa 137/2019' }],
  },
  privacy: {
    dataProtectionOfficer: 'rpd-dsb@gemeinde.kaltenbrunn.example',
    rightsAddress: 'privacy@gemeinde.kaltenbrunn.example',
    retention: { it: '10 anni dal rilascio della carta', de: '10 Jahre ab Ausstellung der Karte' },
    fullTextUrl: 'https://www.gemeinde.kaltenbrunn.example/privacy',
  },
};

/** The two invented municipalities of the practice mode; the second is bilingual and one of its printers prints one side only. */
export const practiceTenants: readonly NewMunicipality[] = [
  {
    id: '0b0a5e00-0000-4000-8000-000000000001',
    slug: borgo.slug,
    istatCode: borgo.code,
    name: borgo.name,
    secondName: borgo.germanName,
    province: borgo.province,
    settings: borgoSettings,
    counters: [
      { id: '0b0a5e00-0000-4000-8000-000000000011', name: 'Sportello 1', office: 'Anagrafe', duplex: true },
      { id: '0b0a5e00-0000-4000-8000-000000000012', name: 'Sportello 2', office: 'Anagrafe', duplex: false },
      { id: '0b0a5e00-0000-4000-8000-000000000013', name: 'Sportello 3', office: 'Anagrafe', duplex: true },
    ],
  },
  {
    id: '0b0a5e00-0000-4000-8000-000000000002',
    slug: kaltenbrunn.slug,
    istatCode: kaltenbrunn.code,
    name: kaltenbrunn.name,
    secondName: kaltenbrunn.germanName,
    province: kaltenbrunn.province,
    settings: kaltenbrunnSettings,
    counters: [
      {
        id: '0b0a5e00-0000-4000-8000-000000000021',
        name: 'Sportello 1 / Schalter 1',
        office: 'Anagrafe / Meldeamt',
        duplex: true,
      },
    ],
  },
];
