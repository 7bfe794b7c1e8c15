// SPDX-License-Identifier: AGPL-3.0-or-later
import { faultWords } from '@/components/modulistica/fault-words';
import { t } from '@/app/texts';
import { translate } from '@/lib/i18n/translate';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { faultIn, faultQuery } from '@/lib/modulistica/fault-query';
import {
  uploadedFormFields,
  uploadedFormSchema,
  type TypedUploadedForm,
} from '@/lib/modulistica/uploaded-form';
import { type UploadError } from '@/lib/modulistica/server/upload-form';

/** What is wrong with an upload, by field; `file` is the file itself. */
export type UploadErrors = Readonly<Record<string, string>>;

/** The sentences for a refused upload. */
export const uploadErrors = (refusal: UploadError): UploadErrors => {
  switch (refusal.kind) {
    case 'typed':
      return Object.fromEntries(refusal.messages.map((message) => [message.path, translate('it', message)]));
    case 'taken':
      return { version: t('formUpload.taken') };
    case 'file':
      return { file: faultWords(refusal.fault) };
  }
};

/** Only the file is missing, or something that was typed is wrong. */
const codeOf = (refusal: Exclude<UploadError, { kind: 'file' }>): string =>
  refusal.kind === 'typed' && refusal.messages.every(({ path }) => path === 'file')
    ? 'no-file'
    : refusal.kind;

/** The page again, with what was typed (it is public) and a code for why: nothing typed is lost without JavaScript either. */
export const uploadBackHref = (typed: TypedUploadedForm, refusal: UploadError): string => {
  const why = refusal.kind === 'file' ? faultQuery(refusal.fault) : { motivo: codeOf(refusal) };
  return `/modulistica/carica?${new URLSearchParams({ ...typed, ...why }).toString()}`;
};

type Query = Record<string, string | string[] | undefined>;

/** What an address made by `uploadBackHref` says was typed. */
export const typedIn = (query: Query): TypedUploadedForm =>
  Object.fromEntries(
    uploadedFormFields.map((name) => {
      const value = query[name];
      return [name, typeof value === 'string' ? value.slice(0, 200) : ''];
    }),
  ) as TypedUploadedForm;

/** … and what was wrong: typed values are judged again, the rest is a code. */
export const errorsIn = (query: Query, today: CivilDate): UploadErrors => {
  if (query.motivo === 'taken') return uploadErrors({ kind: 'taken' });
  if (query.motivo === 'no-file') return { file: t('formUpload.noFile') };
  const fault = faultIn(query);
  if (fault) return uploadErrors({ kind: 'file', fault });
  if (query.motivo !== 'typed') return {};
  const parsed = uploadedFormSchema(today).safeParse(typedIn(query));
  return parsed.success ? {} : uploadErrors({ kind: 'typed', messages: fieldMessagesOf(parsed.error) });
};
