// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { uploadedFormSchema } from './uploaded-form';

const schema = uploadedFormSchema('2026-11-21' as CivilDate);
const typed = {
  code: ' com-anagrafe-01 ',
  title: 'Richiesta di appuntamento',
  audience: 'adult',
  language: 'it',
  version: '1,0',
  validFrom: '24/11/2026',
  validUntil: '',
};

describe('uploadedFormSchema', () => {
  it('reads what is typed', () => {
    expect(schema.parse(typed)).toEqual({
      ...typed,
      code: 'COM-ANAGRAFE-01',
      version: '1.0',
      validFrom: '2026-11-24',
      validUntil: null,
    });
  });

  it.each([
    [{ code: 'CIE-M-01' }, 'code', 'formUpload.code'],
    [{ code: 'COM-' }, 'code', 'formUpload.code'],
    [{ code: 'COM-à' }, 'code', 'formUpload.code'],
    [{ code: 'COM-12345678901234567' }, 'code', 'formUpload.code'],
    [{ title: ' a ' }, 'title', 'formUpload.title'],
    [{ title: 'a'.repeat(121) }, 'title', 'formUpload.title'],
    [{ title: 'Modulo <b>' }, 'title', 'formUpload.titleCharacters'],
    [{ title: 'Modulo \u202emoc' }, 'title', 'formUpload.titleCharacters'],
    [{ audience: '' }, 'audience', 'formUpload.audience'],
    [{ language: 'fr' }, 'language', 'formUpload.language'],
    [{ version: '1' }, 'version', 'formUpload.version'],
    [{ validFrom: 'domani' }, 'validFrom', 'date.format'],
    [{ validUntil: '31/02/2027' }, 'validUntil', 'date.format'],
    [{ validUntil: '23/11/2026' }, 'validUntil', 'formUpload.order'],
    [{ validFrom: '01/11/2026', validUntil: '20/11/2026' }, 'validUntil', 'formUpload.over'],
  ])('%j is refused at its field', (changes, path, key) => {
    const parsed = schema.safeParse({ ...typed, ...changes });
    expect(parsed.error && fieldMessagesOf(parsed.error)).toEqual([{ path, key, values: undefined }]);
  });
});
