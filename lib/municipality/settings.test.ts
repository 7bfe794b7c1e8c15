// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { type DatedSwitch, settingOn, switchOn } from './dated-switch';
import { exampleSettings } from './example-settings';
import { municipalitySettingsSchema } from './settings';
import { tariffOn } from './tariffs';

const date = (text: string) => text as CivilDate;

const messagesFor = (change: Record<string, unknown>) => {
  const parsed = municipalitySettingsSchema.safeParse({ ...exampleSettings, ...change });
  return parsed.success ? [] : fieldMessagesOf(parsed.error).map(({ path, key }) => `${path} ${key}`);
};

describe('a dated switch', () => {
  const rows: DatedSwitch<string>[] = [
    { value: 'issuing', from: date('2019-01-01'), source: 'a' },
    { value: 'any', from: date('2026-01-01'), source: 'b' },
  ];

  test.each([
    ['2018-12-31', null],
    ['2019-01-01', 'issuing'],
    ['2025-12-31', 'issuing'],
    ['2026-01-01', 'any'],
    ['2030-01-01', 'any'],
  ])('on %s it is %s', (day, value) => {
    expect(settingOn(rows, date(day))).toBe(value);
  });

  test('says where it comes from', () => {
    expect(switchOn(rows, date('2026-05-01'))?.source).toBe('b');
  });
});

describe('what is set for the advice on contacts', () => {
  const coach = exampleSettings.contactCoach;
  const messages = (change: Partial<typeof coach>) => messagesFor({ contactCoach: { ...coach, ...change } });

  test('is kept in lower case', () => {
    const contactCoach = { ...coach, warnDomains: [' Studio.Example '], warnNames: ['Portineria'] };
    expect(municipalitySettingsSchema.parse({ ...exampleSettings, contactCoach }).contactCoach).toMatchObject(
      {
        warnDomains: ['studio.example'],
        warnNames: ['portineria'],
      },
    );
  });

  test.each(['anna@posta.example', 'posta', 'due parole.it', '.it', ''])('%j is no domain', (text) => {
    expect(messages({ neverDomains: [text] })).toEqual(['contactCoach.neverDomains.0 settings.coachEntry']);
  });

  test('is no more than fits on a page', () => {
    expect(messages({ warnNames: Array.from({ length: 101 }, () => 'ufficio') })).toEqual([
      'contactCoach.warnNames settings.coachMany',
    ]);
    expect(messages({ sharedFrom: 0 })).toEqual(['contactCoach.sharedFrom settings.number']);
  });
});

describe('settings', () => {
  test('of the example are valid and read to civil dates', () => {
    const settings = municipalitySettingsSchema.parse(exampleSettings);
    expect(settings.switches.over70[0]?.from).toBe('2026-07-30');
    expect(settings.tariffs).toHaveLength(8);
  });

  test('refuse what is wrong, at its place', () => {
    const switches = exampleSettings.switches;
    expect(messagesFor({ requestPrefix: 'bq1' })).toEqual(['requestPrefix settings.prefix']);
    expect(messagesFor({ website: 'http://x.example' })).toEqual(['website settings.url']);
    expect(messagesFor({ website: 'javascript:alert(1)' })).toEqual(['website settings.url']);
    expect(messagesFor({ phone: '<b>' })).toEqual(['phone settings.text']);
    const services = exampleSettings.publicServices;
    for (const guidesSite of [
      'http://cie.example',
      'cie.example',
      'https://cie.example/g',
      'https://CIE.example',
    ])
      expect(messagesFor({ publicServices: { ...services, guidesSite } }), guidesSite).toEqual([
        'publicServices.guidesSite settings.site',
      ]);
    expect(
      messagesFor({ publicServices: { ...services, activationVideo: 'chiedere allo sportello' } }),
    ).toEqual(['publicServices.activationVideo settings.url']);
    expect(messagesFor({ publicServices: { ...services, guidesSite: null, activationVideo: null } })).toEqual(
      [],
    );
    expect(
      messagesFor({
        retention: { ...exampleSettings.retention, draftDays: 0 },
      }),
    ).toEqual(['retention.draftDays settings.days']);
    expect(messagesFor({ switches: { ...switches, over70: [] } })).toEqual([
      'switches.over70 settings.switchSource',
    ]);
    expect(
      messagesFor({ switches: { ...switches, over70: [{ value: 'off', from: '2026-07-30', source: ' ' }] } }),
    ).toEqual(['switches.over70.0.source settings.switchSource']);
    expect(
      messagesFor({
        switches: {
          ...switches,
          over70: [...switches.over70, { value: '50-years', from: '2026-07-30', source: 'x' }],
        },
      }),
    ).toEqual(['switches.over70 settings.switchOrder']);
    expect(messagesFor({ emblem: { width: 1, height: 1, path: '<svg/onload=1>' } })).toEqual([
      'emblem.path settings.text',
    ]);
  });
});

describe('a tariff', () => {
  const { tariffs } = municipalitySettingsSchema.parse({
    ...exampleSettings,
    tariffs: [
      { reason: 'renewal', cents: 2229, kind: 'ordinary', from: '2026-01-01', source: 'b' },
      { reason: 'renewal', cents: 2221, kind: 'ordinary', from: '2018-01-01', source: 'a' },
    ],
  });

  test.each([
    ['2017-12-31', undefined],
    ['2025-12-31', 2221],
    ['2026-01-01', 2229],
  ])('on %s is %s cents', (day, cents) => {
    expect(tariffOn(tariffs, 'renewal', date(day))?.cents).toBe(cents);
  });

  test('that is not in the table does not exist', () => {
    expect(tariffOn(tariffs, 'loss', date('2026-01-01'))).toBeNull();
  });
});
