// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * An invented municipality. Its ISTAT code has the shape of its province and belongs to no real municipality,
 * past or present; numbers and addresses reach nobody.
 */
export type PracticeMunicipality = {
  code: string;
  slug: string;
  name: string;
  germanName: string | null;
  province: string;
  postalCode: string;
  office: string;
  address: string;
  phone: string;
  openingHours: string;
  /** Whether the practice portal works for it; the others only issued cards. */
  served: boolean;
};

export const practiceMunicipalities: readonly PracticeMunicipality[] = [
  {
    code: '037999',
    slug: 'borgo-san-quirino',
    name: 'Borgo San Quirino',
    germanName: null,
    province: 'BO',
    postalCode: '40999',
    office: 'Ufficio anagrafe',
    address: 'Piazza della Fontana 1',
    phone: '051 000 0037',
    openingHours: 'lunedì–venerdì 8.30–12.30, giovedì anche 15–17',
    served: true,
  },
  {
    code: '021999',
    slug: 'kaltenbrunn-fontefredda',
    name: 'Fontefredda',
    germanName: 'Kaltenbrunn',
    province: 'BZ',
    postalCode: '39999',
    office: 'Ufficio anagrafe / Meldeamt',
    address: 'Dorfplatz / Piazza del Paese 1',
    phone: '0471 000 021',
    openingHours: 'lunedì–venerdì 8.30–12.00 / Montag–Freitag 8.30–12.00',
    served: true,
  },
  {
    code: '040999',
    slug: 'pieve-serena',
    name: 'Pieve Serena',
    germanName: null,
    province: 'FC',
    postalCode: '47999',
    office: 'Servizi demografici',
    address: 'Largo dei Platani 2',
    phone: '0543 000 040',
    openingHours: 'lunedì–sabato 8.30–12.00',
    served: false,
  },
  {
    code: '028998',
    slug: 'porto-salvo-veneto',
    name: 'Porto Salvo Veneto',
    germanName: null,
    province: 'PD',
    postalCode: '35999',
    office: 'Ufficio anagrafe',
    address: 'Riva del Molo 8',
    phone: '049 000 0028',
    openingHours: 'martedì e giovedì 9.00–13.00',
    served: false,
  },
];
