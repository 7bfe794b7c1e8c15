// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { isPassed, testAnswersSchema } from '../printer-test';
import { findPrinter, insertTest } from './store/printer-repository';

/** Keeps what somebody saw on the test page of their counter: date, operator, printer and the three answers. */
export const recordTest = (
  authorised: Authorised<'print-forms'>,
  typed: Record<string, string | undefined>,
): Promise<Result<{ passed: boolean }, { kind: 'invalid'; messages: FieldMessage[] }>> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const answers = testAnswersSchema.safeParse(typed);
    if (!answers.success) return fail({ kind: 'invalid', messages: fieldMessagesOf(answers.error) } as const);
    const { counterId, id: operatorId } = authorised.operator;
    const printer = (await findPrinter(tenant, counterId))?.name ?? '';
    await insertTest(tenant, { id: randomUUID(), counterId, printer, operatorId, ...answers.data });
    const passed = isPassed(answers.data);
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'printer.tested',
      subject: { kind: 'counter', id: counterId },
      facts: { passed },
    });
    return ok({ passed });
  });
