// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile } from 'node:fs/promises';
import { type z } from 'zod';
import { italian } from '@/lib/i18n/messages/it';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';

type Problem = { kind: 'refused'; sentence: string };

const SENTENCES: Readonly<Record<string, string>> = {
  ...italian,
  'settings.days': 'Numero di giorni fuori dai limiti (bozze da 1 a 365, fogli da 1 a 60).',
};

const refused = (sentence: string): Result<never, Problem> => fail({ kind: 'refused', sentence });

/** Reads a file; a missing or unreadable one is a sentence. */
export const readBytes = async (path: string): Promise<Result<Uint8Array, Problem>> => {
  try {
    return ok(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'errore';
    return refused(`Il file ${path} non si può leggere (${code}): controllare il percorso e i permessi.`);
  }
};

const jsonOf = (bytes: Uint8Array): Result<unknown, { kind: 'json' }> => {
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  } catch {
    return fail({ kind: 'json' });
  }
};

const sentenceOf = (path: string, error: z.ZodError): string => {
  const [first, ...others] = fieldMessagesOf(error);
  const reason = SENTENCES[first?.key ?? ''] ?? 'valore mancante o di forma sbagliata.';
  const more = others.length > 0 ? ` Altri campi da sistemare: ${others.length}.` : '';
  return `${path}, campo «${first?.path || 'tutto il file'}»: ${reason}${more} Niente è stato cambiato.`;
};

/** Reads a JSON file by its schema; resolves to the input as written, checked. */
export const readJson = async <S extends z.ZodType>(
  path: string,
  schema: S,
): Promise<Result<z.input<S>, Problem>> => {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const json = jsonOf(bytes.value);
  if (!json.ok) return refused(`Il file ${path} non è JSON: controllare virgole, virgolette e parentesi.`);
  const parsed = schema.safeParse(json.value);
  return parsed.success ? ok(json.value as z.input<S>) : refused(sentenceOf(path, parsed.error));
};
