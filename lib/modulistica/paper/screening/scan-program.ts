// SPDX-License-Identifier: AGPL-3.0-or-later
import { answer, readInput } from './answer-apart';
import { screenScan } from './screen-scan';

const screened = await screenScan(await readInput());
answer(screened.ok ? {} : { fault: screened.error }, screened.ok ? screened.value : null);
