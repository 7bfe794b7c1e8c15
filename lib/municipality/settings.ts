// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { centsSchema, datedSwitchSchema } from './dated-switch';
import { localHolidaySchema } from './working-days';
import { tariffSchema } from './tariffs';

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, { message: 'settings.text' })
    .refine((text) => !/[\p{C}<>]/u.test(text), { message: 'settings.text' });
const needed = (max: number) => line(max).min(1, { message: 'settings.required' });
const webAddress = z.url({ protocol: /^https$/, message: 'settings.url' }).max(300);
/** A site without anything after its name: addresses are made of it that are printed and typed. */
const webSite = z
  .string()
  .trim()
  .max(80, { message: 'settings.text' })
  .regex(/^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{2,5})?$/, { message: 'settings.site' });
const days = (min: number, max: number) =>
  z
    .int({ message: 'settings.days' })
    .min(min, { message: 'settings.days' })
    .max(max, { message: 'settings.days' });

const keptDaysSchema = z
  .int({ message: 'settings.keptDays' })
  .min(1, { message: 'settings.keptDays' })
  .max(730, { message: 'settings.keptDays' });

const whole = (min: number, max: number) =>
  z
    .int({ message: 'settings.number' })
    .min(min, { message: 'settings.number' })
    .max(max, { message: 'settings.number' });

const hoursSchema = z
  .int({ message: 'settings.hours' })
  .min(1, { message: 'settings.hours' })
  .max(168, { message: 'settings.hours' });

const minutesSchema = z
  .int({ message: 'settings.minutes' })
  .min(1, { message: 'settings.minutes' })
  .max(60, { message: 'settings.minutes' });

/** A text of the municipality in Italian and, where it is bilingual, in German. */
const bilingual = (max: number) => z.object({ it: needed(max), de: line(max).nullable() });

/** Lines under the name on the papers. */
const lines = z.array(line(90)).max(3, { message: 'settings.lines' });

/** Outline of the municipality's own emblem in one colour: SVG path data inside `width` × `height`. */
const emblemSchema = z.object({
  width: z.number().positive(),
  height: z.number().positive(),
  path: z.string().regex(/^[MmLlHhVvCcSsQqTtAaZz0-9 ,.eE+-]{1,20000}$/, { message: 'settings.text' }),
});

/** Rules that the sources contradict each other on, or that begin on a date: each municipality decides, and says why. */
export const switchesSchema = z.object({
  /** Which contact activation without the card needs. */
  activationRequires: datedSwitchSchema(z.enum(['mobile', 'either'])),
  /** Whose cards this municipality may reprint codes for. */
  reprintScope: datedSwitchSchema(z.enum(['issuing', 'any'])),
  /** Validity for persons of 70 years and more. */
  over70: datedSwitchSchema(z.enum(['off', '50-years'])),
  /** A minor's card asked for on the birthday: valid until that birthday some years on, or until the next one. */
  minorBirthday: datedSwitchSchema(z.enum(['same', 'next'])),
  /** Whether a child under 12 must come along. */
  minorPresence: datedSwitchSchema(z.enum(['always', 'from-12'])),
  /** What the CIE credentials of 5 to 17-year-olds serve for. */
  minorCredentials: datedSwitchSchema(z.enum(['school-only', 'all'])),
  /** Whether the municipality of residence is asked for its nulla osta. */
  nonResidentClearance: datedSwitchSchema(z.enum(['asked', 'not-asked'])),
  /** Validity of a foreigner's card: the ordinary one, or no longer than the permit of stay. */
  foreignValidity: datedSwitchSchema(z.enum(['ordinary', 'until-permit'])),
  /** Whether a request goes on with a provisional codice fiscale of 11 digits. */
  provisionalCode: datedSwitchSchema(z.enum(['accepted', 'refused'])),
  /** Whether the photo is taken here, and then needed, or in the national program. */
  photo: datedSwitchSchema(z.enum(['here', 'elsewhere'])),
  /** The line on the receipt's value as identification. */
  receiptClause: datedSwitchSchema(z.enum(['off', 'printed'])),
  /** What of each paid card goes to the State, in cents (circular 11/2016: 13,76 € and 22 % VAT). */
  stateShare: datedSwitchSchema(centsSchema),
  /** Whether the municipality owes the State's share of a card that it has exempted from payment. */
  exemptStateShare: datedSwitchSchema(z.enum(['owed', 'not-owed'])),
  /** How many days a card that is to be collected here is kept, from the day it arrived. */
  cardKeptDays: datedSwitchSchema(keptDaysSchema),
  /** How many hours a form waits that one person alone puts in force; until then it can be taken back. */
  formDelayHours: datedSwitchSchema(hoursSchema),
  /** For how many minutes the second factor, shown again at a counter, serves for first halves there. */
  stepUpMinutes: datedSwitchSchema(minutesSchema),
  /** What stands for a second person behind second halves on paper where one person alone keeps the office. */
  aloneMandate: datedSwitchSchema(z.enum(['step-up-review', 'hold'])),
  /** Whether somebody stands in for an absent supervisor; who and when are named one by one. */
  standIn: datedSwitchSchema(z.enum(['named', 'nobody'])),
  /** Whether who can activate the credentials is told so by e-mail, without codes. */
  activationReminder: datedSwitchSchema(z.enum(['off', 'sent'])),
});

/** Whom a person writes to about data, and where the whole text stands. */
const privacySchema = z.object({
  dataProtectionOfficer: needed(200),
  rightsAddress: needed(200),
  retention: bilingual(200),
  fullTextUrl: webAddress,
});

/** What the papers say about the world outside the municipality; changes without a new version of the program. */
const publicServicesSchema = z.object({
  activationSite: needed(120),
  cardBlockPhone: needed(30),
  secondHalfSender: needed(120),
  /** The ministry's videos that the guides name. */
  activationVideo: webAddress.max(120).nullable(),
  pukRecoveryVideo: webAddress.max(120).nullable(),
  /** Where citizens reach the guides from outside; without it they stand on the counter's screen and on paper only. */
  guidesSite: webSite.nullable(),
});

const entries = (pattern: RegExp) =>
  z
    .array(
      z
        .string()
        .trim()
        .transform((text) => text.toLowerCase())
        .pipe(z.string().regex(pattern, { message: 'settings.coachEntry' })),
    )
    .max(100, { message: 'settings.coachMany' });
const domainEntries = entries(/^(?=.{4,120}$)[a-z0-9-]+([.][a-z0-9-]+)+$/);

/** What is said of a contact beside what the program knows: never more than advice. */
const contactCoachSchema = z.object({
  warnDomains: domainEntries,
  warnNames: entries(/^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}$/),
  neverDomains: domainEntries,
  /** How many persons of other households use a contact when it is said. */
  sharedFrom: whole(1, 50),
});

/** Who is told by e-mail how the deliveries go: nobody while no address is named. */
const deliveryReportSchema = z.object({
  addresses: z
    .array(z.email({ message: 'settings.email' }).max(120, { message: 'settings.email' }))
    .max(5, { message: 'settings.addresses' }),
  /** Hour of the day (Europe/Rome) from which the daily summary leaves, on working days. */
  hour: whole(0, 23),
  /** Minutes of work without a confirmation, and requests in that time, after which it is said that confirmations have stopped. */
  alarmMinutes: whole(10, 240),
  alarmRequests: whole(1, 50),
});

/**
 * What a municipality decides for itself. Name, second name, ISTAT code and province are the municipality's own
 * columns; counters and their printers too.
 */
export const municipalitySettingsSchema = z.object({
  /** Belfiore code of the municipality: residents live there. */
  belfiore: z.string().regex(/^[A-N][0-9]{3}$/, { message: 'place.unknown' }),
  /** Two letters that begin the request's number. */
  requestPrefix: z.string().regex(/^[A-Z]{2}$/, { message: 'settings.prefix' }),
  /** Languages of the papers, first the main one. */
  languages: z.union([z.tuple([z.literal('it')]), z.tuple([z.literal('it'), z.literal('de')])]),
  website: webAddress,
  /** Lines under the name on the papers: office, address, telephone. */
  officeLines: z.object({ it: lines.min(1, { message: 'settings.required' }), de: lines }),
  phone: needed(30),
  openingHours: bilingual(160),
  emblem: emblemSchema.nullable(),
  tariffs: z.array(tariffSchema),
  switches: switchesSchema,
  retention: z.object({
    /** Days that a draft is kept after its last change. */
    draftDays: days(1, 365),
    /** Office days after which a codes sheet that nobody confirmed is destroyed. */
    unconfirmedSheetDays: days(1, 60),
    /** Days that a photo is kept after the backend has confirmed the request. */
    photoDays: days(1, 365),
    /** Days that an appointment is kept after its day. */
    appointmentDays: days(1, 365),
    /** Days that it is known who has read a notice, after it has ended. */
    noticeReadDays: days(1, 365),
    /** Days that the scan of a mandate to print second halves is kept after it has ended. */
    mandateDays: days(1, 365),
  }),
  printers: z.object({
    /** Days after which the test page of a counter's printer is to be printed again. */
    testDays: days(1, 365),
  }),
  stock: z.object({
    /** Office days of codes left when more are ordered. */
    lowDays: days(1, 60),
    /** Office days that a lot lasts. */
    lotDays: days(1, 120),
  }),
  reprints: z.object({
    /** Reprints of one citizen's lost codes within `inDays` days. */
    mostPerCitizen: whole(1, 20),
    inDays: days(1, 365),
    /** Hours from one such reprint to the next. */
    hoursBetween: whole(0, 168),
    /** Reprints of one operator in an hour, over which the supervisor looks at them. */
    perOperatorHour: whole(1, 60),
    /** Hours that the second halves wait before they leave to an address given or changed only now. */
    holdHours: whole(1, 168),
  }),
  /** Days on which the office is closed beside the national ones: `29/06 Santi Pietro e Paolo`, with a year for one time only. */
  localHolidays: z.array(localHolidaySchema).max(20, { message: 'settings.text' }),
  privacy: privacySchema,
  publicServices: publicServicesSchema,
  deliveryReport: deliveryReportSchema,
  contactCoach: contactCoachSchema,
});

export type MunicipalitySettings = z.infer<typeof municipalitySettingsSchema>;

/** The settings of a municipality that has not started: any part may be missing, none may be wrong. */
export const startingSettingsSchema = municipalitySettingsSchema
  .partial()
  .extend({ switches: switchesSchema.partial().optional() });
