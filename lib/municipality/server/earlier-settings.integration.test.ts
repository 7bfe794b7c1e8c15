// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { addTown, inTown, type Town } from '@/lib/testing/town';
import { getOwnMunicipality } from './get-settings';

let town: Town;

beforeAll(async () => {
  configure(sharedDatabase());
  town = await addTown();
});

/** What a migration says, from a line on: tables are there already. */
const migrate = async (name: string, from = ''): Promise<void> => {
  const text = readFileSync(`prisma/migrations/${name}/migration.sql`, 'utf8');
  const owner = new pg.Client({ connectionString: sharedDatabase().owner });
  await owner.connect();
  try {
    await owner.query(text.slice(text.indexOf(from)));
  } finally {
    await owner.end();
  }
};

const SETTINGS_OF = 'alter table municipality_settings';

const unforced = () =>
  inTown(
    town,
    ({ tx }) => tx.$queryRaw`select relname from pg_class where relrowsecurity and not relforcerowsecurity`,
  );
const settings = () => inTown(town, async (tenant) => (await getOwnMunicipality(tenant)).settings);

test('a municipality that was set up before a switch existed gets it by the migration, and keeps what it chose later', async () => {
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = settings #- '{switches,minorBirthday}'`,
  );
  await expect(settings()).rejects.toThrow('minorBirthday');
  await migrate('0004_minor_birthday');
  const [row] = (await settings()).switches.minorBirthday;
  expect(row).toMatchObject({ value: 'same', from: '2024-01-01' });
  expect(row?.source).toContain('da confermare');
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = jsonb_set(settings, '{switches,minorBirthday,0,value}', '"next"')`,
  );
  await migrate('0004_minor_birthday');
  expect((await settings()).switches.minorBirthday[0]?.value).toBe('next');
  expect(await unforced()).toEqual([]);
});

test('… and where its photos are taken, and how long they are kept', async () => {
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = settings #- '{switches,photo}' #- '{retention,photoDays}'`,
  );
  await expect(settings()).rejects.toThrow('photo');
  await migrate('0007_photo', SETTINGS_OF);
  const { switches, retention } = await settings();
  expect(switches.photo).toMatchObject([{ value: 'elsewhere', from: '2024-01-01' }]);
  expect(switches.photo[0]?.source).toContain('da confermare');
  expect(retention.photoDays).toBe(30);
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = jsonb_set(settings, '{retention,photoDays}', '7')`,
  );
  await migrate('0007_photo', SETTINGS_OF);
  expect((await settings()).retention.photoDays).toBe(7);
  expect(await unforced()).toEqual([]);
});

test('one that worked before there were accounts has decided: share of the State by the circular, the rest marked', async () => {
  await inTown(
    town,
    ({
      tx,
    }) => tx.$executeRaw`update municipality_settings set decided = false, settings = settings - 'localHolidays'
      #- '{switches,stateShare}' #- '{switches,exemptStateShare}' #- '{switches,standIn}'`,
  );
  await migrate('0009_payment_and_setup', '-- Municipalities that work already');
  const { switches, localHolidays } = await settings();
  expect(localHolidays).toEqual([]);
  expect(switches.stateShare).toMatchObject([{ value: 1679, from: '2016-07-04' }]);
  expect(switches.standIn[0]?.source).toContain('Da confermare');
  expect(switches.over70).toHaveLength(1);
  const [row] = await inTown(town, ({ tx }) =>
    tx.municipalitySettings.findMany({ select: { decided: true } }),
  );
  expect(row?.decided).toBe(true);
});

test('a municipality that was set up before appointments were kept keeps them a month, until it decides otherwise', async () => {
  const kept = `update municipality_settings
  set settings = jsonb_set(settings, '{retention,appointmentDays}', '30')
  where not settings -> 'retention' ? 'appointmentDays';`;
  const migration = readFileSync('prisma/migrations/0011_appointments/migration.sql', 'utf8');
  expect(migration).toContain(kept);
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = settings #- '{retention,appointmentDays}'`,
  );
  await expect(settings()).rejects.toThrow('appointmentDays');
  await inTown(town, ({ tx }) => tx.$executeRawUnsafe(kept));
  expect((await settings()).retention.appointmentDays).toBe(30);
});

test('… and how long a card is kept', async () => {
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = settings #- '{switches,cardKeptDays}'`,
  );
  await expect(settings()).rejects.toThrow('cardKeptDays');
  await migrate('0013_collection', SETTINGS_OF);
  const { cardKeptDays } = (await settings()).switches;
  expect(cardKeptDays).toMatchObject([{ value: 90, from: '2024-01-01' }]);
  expect(cardKeptDays[0]?.source).toContain('da confermare');
  expect(await unforced()).toEqual([]);
});

test('… and how long a form waits that one person alone puts in force', async () => {
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = settings #- '{switches,formDelayHours}'`,
  );
  await expect(settings()).rejects.toThrow('formDelayHours');
  await migrate('0015_form_desk', '-- Who puts a form in force alone');
  const { formDelayHours } = (await settings()).switches;
  expect(formDelayHours).toMatchObject([{ value: 24, from: '2024-01-01' }]);
  expect(formDelayHours[0]?.source).toContain('da confermare');
  expect(await unforced()).toEqual([]);
});

test('… and for how long the second factor serves that is shown again', async () => {
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = settings #- '{switches,stepUpMinutes}'`,
  );
  await expect(settings()).rejects.toThrow('stepUpMinutes');
  await migrate('0030_code_again', SETTINGS_OF);
  const { stepUpMinutes } = (await settings()).switches;
  expect(stepUpMinutes).toMatchObject([{ value: 15, from: '2024-01-01' }]);
  expect(stepUpMinutes[0]?.source).toContain('da confermare');
  expect(await unforced()).toEqual([]);
});

test('… and after how many days a printer is tried again', async () => {
  await inTown(
    town,
    ({ tx }) => tx.$executeRaw`update municipality_settings set settings = settings - 'printers'`,
  );
  await expect(settings()).rejects.toThrow('printers');
  await migrate('0014_printing', SETTINGS_OF);
  expect((await settings()).printers.testDays).toBe(90);
  expect(await unforced()).toEqual([]);
});

test('… and for how long it is known who has read a notice', async () => {
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = settings #- '{retention,noticeReadDays}'`,
  );
  await expect(settings()).rejects.toThrow('noticeReadDays');
  await migrate('0016_notices', SETTINGS_OF);
  expect((await settings()).retention.noticeReadDays).toBe(90);
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = jsonb_set(settings, '{retention,noticeReadDays}', '7')`,
  );
  await migrate('0016_notices', SETTINGS_OF);
  expect((await settings()).retention.noticeReadDays).toBe(7);
  expect(await unforced()).toEqual([]);
});

test('… and when codes are ordered', async () => {
  await inTown(
    town,
    ({ tx }) => tx.$executeRaw`update municipality_settings set settings = settings - 'stock'`,
  );
  await expect(settings()).rejects.toThrow('stock');
  await migrate('0027_stock', SETTINGS_OF);
  expect((await settings()).stock).toEqual({ lowDays: 10, lotDays: 20 });
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = jsonb_set(settings, '{stock,lowDays}', '5')`,
  );
  await migrate('0027_stock', SETTINGS_OF);
  expect((await settings()).stock).toEqual({ lowDays: 5, lotDays: 20 });
  expect(await unforced()).toEqual([]);
});

test('… and how often codes are printed again', async () => {
  await inTown(
    town,
    ({ tx }) => tx.$executeRaw`update municipality_settings set settings = settings - 'reprints'`,
  );
  await expect(settings()).rejects.toThrow('reprints');
  await migrate('0033_both_halves', SETTINGS_OF);
  expect((await settings()).reprints).toEqual({
    ...{ mostPerCitizen: 4, inDays: 30, hoursBetween: 24, perOperatorHour: 12, holdHours: 24 },
  });
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = jsonb_set(settings, '{reprints,inDays}', '60')`,
  );
  await migrate('0033_both_halves', SETTINGS_OF);
  expect((await settings()).reprints.inDays).toBe(60);
  expect(await unforced()).toEqual([]);
});

test('… and who stands behind second halves on paper, and how long their acts are kept', async () => {
  await inTown(
    town,
    ({ tx }) => tx.$executeRaw`update municipality_settings
      set settings = settings #- '{switches,aloneMandate}' #- '{retention,mandateDays}'`,
  );
  await expect(settings()).rejects.toThrow('aloneMandate');
  await migrate('0035_mandate', SETTINGS_OF);
  const { switches, retention } = await settings();
  expect(switches.aloneMandate).toMatchObject([{ value: 'hold', from: '2024-01-01' }]);
  expect(retention.mandateDays).toBe(30);
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = jsonb_set(settings, '{retention,mandateDays}', '7')`,
  );
  await migrate('0035_mandate', SETTINGS_OF);
  expect((await settings()).retention.mandateDays).toBe(7);
  expect(await unforced()).toEqual([]);
});

test('… and its videos become addresses, its guides stand nowhere outside until it says where', async () => {
  const typed = `jsonb_set(jsonb_set(settings #- '{publicServices,guidesSite}', '{publicServices,activationVideo}', '"video.example/cie"'),
    '{publicServices,pukRecoveryVideo}', '"chiedere allo sportello"')`;
  await inTown(town, ({ tx }) =>
    tx.$executeRawUnsafe(`update municipality_settings set settings = ${typed}`),
  );
  await expect(settings()).rejects.toThrow('guidesSite');
  await migrate('0019_guides', SETTINGS_OF);
  expect((await settings()).publicServices).toMatchObject({
    activationVideo: 'https://video.example/cie',
    pukRecoveryVideo: null,
    guidesSite: null,
  });
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = jsonb_set(settings, '{publicServices,guidesSite}', '"https://cie.example"')`,
  );
  await migrate('0019_guides', SETTINGS_OF);
  expect((await settings()).publicServices).toMatchObject({
    activationVideo: 'https://video.example/cie',
    guidesSite: 'https://cie.example',
  });
  expect(await unforced()).toEqual([]);
});

test('… and nobody is told how deliveries go until it names somebody', async () => {
  await inTown(
    town,
    ({ tx }) => tx.$executeRaw`update municipality_settings set settings = settings - 'deliveryReport'`,
  );
  await expect(settings()).rejects.toThrow('deliveryReport');
  await migrate('0026_delivery_care', SETTINGS_OF);
  expect((await settings()).deliveryReport).toEqual({
    addresses: [],
    hour: 8,
    alarmMinutes: 30,
    alarmRequests: 3,
  });
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = jsonb_set(settings, '{deliveryReport,hour}', '7')`,
  );
  await migrate('0026_delivery_care', SETTINGS_OF);
  expect((await settings()).deliveryReport.hour).toBe(7);
  expect(await unforced()).toEqual([]);
});

test('… and contacts are advised on as before, and no reminder leaves', async () => {
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = settings - 'contactCoach' #- '{switches,activationReminder}'`,
  );
  await expect(settings()).rejects.toThrow('contactCoach');
  await migrate('0031_contacts_care', SETTINGS_OF);
  const { contactCoach, switches } = await settings();
  expect(contactCoach).toEqual({ warnDomains: [], warnNames: [], neverDomains: [], sharedFrom: 1 });
  expect(switches.activationReminder).toMatchObject([{ value: 'off', from: '2024-01-01' }]);
  expect(switches.activationReminder[0]?.source).toContain('da confermare');
  await inTown(
    town,
    ({ tx }) =>
      tx.$executeRaw`update municipality_settings set settings = jsonb_set(settings, '{contactCoach,sharedFrom}', '3')`,
  );
  await migrate('0031_contacts_care', SETTINGS_OF);
  expect((await settings()).contactCoach.sharedFrom).toBe(3);
  expect(await unforced()).toEqual([]);
});
