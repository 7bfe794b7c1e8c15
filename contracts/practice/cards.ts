// SPDX-License-Identifier: AGPL-3.0-or-later

/** A card that exists before the portal: issued in the past, by a municipality of ours or by another. */
export type PracticeCard = {
  cardSerial: string;
  codiceFiscale: string;
  surname: string;
  givenName: string | null;
  issuingMunicipalityCode: string;
  state: 'active' | 'expired' | 'cancelled' | 'blocked' | 'stolen';
  issuedOn: string;
  expiresOn: string;
  email: string | null;
  mobile: string | null;
};

const rows = `
CA10934FD|MNTBRC84D54A944E|Montanari|Beatrice|037999|active|2017-05-10|2027-04-14|b.montanari@posta.example|+393475550100
CA20417HR|ZNTMDA48H11E289M|Zanotti|Amedeo|037999|active|2019-07-01|2029-06-11||+393475550103
CB33190KT|RGHGCM79T01F257W|Righetti|Giacomo|037999|blocked|2021-03-15|2030-12-01|g.righetti@libera.example|
CA77102MN|SRTNMO01C57D548A|Sartori|Noemi|037999|stolen|2022-04-04|2032-03-17|n.sartori@casella.example|+393475550108
CA44821PL|BNCCHR91B48C573Y|Bianconi|Chiara|037999|expired|2016-02-20|2026-02-08||
CA61530QS|QRNTRS62M45L049V|Quaranta|Teresa|037999|cancelled|2020-09-09|2030-08-05||+393475550109
CA58127GL|MLGDVD73E02C573T|Malaguti|Davide|040999|active|2023-10-18|2033-05-02|d.malaguti@libera.example|
CB08265TV|CSDRLL66B58H294H|Casadei|Ornella|040999|active|2024-01-12|2033-02-18||+393475550190
CA90311WB|TRVMRC85R10G224P|Trevisan|Marco|028998|active|2025-06-03|2034-10-10||
CA35578XC|LMBLSE90H55F205S|Lombardi|Elisa|028998|blocked|2021-09-20|2031-06-15|e.lombardi@posta.example|+393475550191
CA18802ZF|SRRFSE53L21B354Y|Serra|Efisio|040999|expired|2016-08-01|2026-07-21||
CB71946YD|MSRHRC60A30A952I|Moser|Heinrich|021999|active|2022-10-05|2032-01-30|h.moser@casella.example|+393475550192
CA52290BH|GRBKHR89R43B160B|Gruber|Katharina|021999|active|2023-02-02|2032-10-03|k.gruber@casella.example|+393475550126
CA36617CJ|WYNXXX85M17Z223C|Wayan||037999|active|2024-09-02|2034-08-17||+393475550121
`;

const cardOf = (row: string): PracticeCard => {
  const cell = row.split('|');
  const text = (index: number): string => cell[index] ?? '';
  const optional = (index: number): string | null => cell[index] || null;
  return {
    cardSerial: text(0),
    codiceFiscale: text(1),
    surname: text(2),
    givenName: optional(3),
    issuingMunicipalityCode: text(4),
    state: text(5) as PracticeCard['state'],
    issuedOn: text(6),
    expiresOn: text(7),
    email: optional(8),
    mobile: optional(9),
  };
};

/** Cards that the portal never saw. */
export const practiceCards: readonly PracticeCard[] = rows.trim().split('\n').map(cardOf);
