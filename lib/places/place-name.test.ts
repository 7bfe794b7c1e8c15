// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { placeName } from './place-name';

describe('placeName', () => {
  it.each([
    ['ROMA', 'Roma'],
    ["REGGIO NELL'EMILIA", "Reggio nell'Emilia"],
    ["SANT'ANGELO IN VADO", "Sant'Angelo in Vado"],
    ["L'AQUILA", "L'Aquila"],
    ["CA' DI DAVID", "Ca' di David"],
    ["TORRE DE' PASSERI", "Torre de' Passeri"],
    ["SERRAVALLE ALL'ADIGE", "Serravalle all'Adige"],
    ['LA SPEZIA', 'La Spezia'],
    ['SAN GIOVANNI LA PUNTA', 'San Giovanni la Punta'],
    ['APPIANO SULLA STRADA DEL VINO', 'Appiano sulla Strada del Vino'],
    ['EPPAN AN DER WEINSTRAßE', 'Eppan an der Weinstraße'],
    ['ST. MARTIN IN PASSEIER', 'St. Martin in Passeier'],
    ['SAINT-RHÉMY-EN-BOSSES', 'Saint-Rhémy-en-Bosses'],
    ["SAVOGNA D'ISONZO-SOVODNJE OB SOČI", "Savogna d'Isonzo-Sovodnje ob Soči"],
    ['Farra D’alpago'.replace('’', "'"), "Farra d'Alpago"],
    ["TERRITORI DELL'AUTONOMIA PALESTINESE", "Territori dell'Autonomia Palestinese"],
  ])('%s → %s', (capitals, name) => {
    expect(placeName(capitals)).toBe(name);
  });
});
