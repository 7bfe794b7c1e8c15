// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate, compareCivilDates } from '@/lib/kernel/civil-date';
import { municipalitySettingsSchema, switchesSchema } from './settings';
import { requestReasons, tariffSchema } from './tariffs';

/**
 * What is decided together, as parts of the settings. Every part stands here, but the dated ones (switches and tariffs) and the
 * emblem, which is a drawing.
 */
export const SETTING_GROUPS = {
  office: ['belfiore', 'requestPrefix', 'languages'],
  addresses: ['website', 'officeLines', 'phone', 'openingHours'],
  calendar: ['localHolidays'],
  retention: ['retention'],
  printers: ['printers'],
  stock: ['stock'],
  reprints: ['reprints'],
  privacy: ['privacy'],
  services: ['publicServices'],
  deliveries: ['deliveryReport'],
  contacts: ['contactCoach'],
} as const satisfies Record<string, readonly (keyof typeof municipalitySettingsSchema.shape)[]>;

export type SettingGroup = keyof typeof SETTING_GROUPS;
export const settingGroups = Object.keys(SETTING_GROUPS) as SettingGroup[];

/** The dated switches, in the order of the schema. */
export const switchNames = Object.keys(switchesSchema.shape) as (keyof typeof switchesSchema.shape)[];

/** The parts of the settings that are there; a part that is missing is not decided yet. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** Something to be decided: a group, a dated switch (`switches.over70`), the tariff of a reason (`tariffs.renewal`). */
export type Decision = SettingGroup | `switches.${string}` | `tariffs.${string}`;

/** Everything that a municipality decides before it starts. */
export const decisions: readonly Decision[] = [
  ...settingGroups,
  ...switchNames.map((name) => `switches.${name}` as const),
  ...requestReasons.map((reason) => `tariffs.${reason}` as const),
];

/** The schema of a group: its parts of the whole. */
export const groupSchema = (group: SettingGroup) => {
  const parts: Record<never, true> = Object.fromEntries(SETTING_GROUPS[group].map((key) => [key, true]));
  return municipalitySettingsSchema.pick(parts);
};

const objectAt = (stored: StoredSettings, key: string): StoredSettings => {
  const value = stored[key];
  return typeof value === 'object' && value !== null ? (value as StoredSettings) : {};
};

/** The rows of a dated decision as they are stored, empty while there are none. */
export const storedRows = (stored: StoredSettings, decision: Decision): StoredSettings[] => {
  const [kind, name = ''] = decision.split('.');
  if (kind === 'switches') return (objectAt(stored, 'switches')[name] as StoredSettings[] | undefined) ?? [];
  const tariffs = (stored.tariffs as StoredSettings[] | undefined) ?? [];
  return tariffs.filter(({ reason }) => reason === name);
};

/** The same settings with other rows for a dated decision. */
export const withRows = (
  stored: StoredSettings,
  decision: Decision,
  rows: readonly StoredSettings[],
): StoredSettings => {
  const [kind, name = ''] = decision.split('.');
  if (kind === 'switches') return { ...stored, switches: { ...objectAt(stored, 'switches'), [name]: rows } };
  const others = ((stored.tariffs as StoredSettings[] | undefined) ?? []).filter(
    ({ reason }) => reason !== name,
  );
  return { ...stored, tariffs: [...others, ...rows.map((row) => ({ ...row, reason: name }))] };
};

/** The schema of one row of a dated decision. */
export const rowSchema = (decision: Decision) => {
  const name = decision.split('.')[1] as (typeof switchNames)[number];
  return decision.startsWith('switches.') ? switchesSchema.shape[name].element : tariffSchema;
};

const isDecided = (stored: StoredSettings, decision: Decision, today: CivilDate): boolean => {
  if (decision in SETTING_GROUPS) return groupSchema(decision as SettingGroup).safeParse(stored).success;
  const rows = storedRows(stored, decision).map((row) => rowSchema(decision).safeParse(row));
  return rows.some(({ data }) => data && compareCivilDates(data.from, today) <= 0);
};

/** What is not decided yet: a group with a part missing or wrong, a dated rule that no row puts in force today. */
export const undecidedOf = (stored: StoredSettings, today: CivilDate): Decision[] =>
  decisions.filter((decision) => !isDecided(stored, decision, today));
