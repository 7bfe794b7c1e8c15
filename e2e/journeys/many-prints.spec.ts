// SPDX-License-Identifier: AGPL-3.0-or-later
import { cardSerialIn, halvesOf, readPaper, textsOf } from '../checks/paper';
import { expect, test } from '../fixtures';
import { confirmSigned, print, requestIdOf, toSign } from '../screens/counter';
import { bornAgo, personValues } from '../screens/people';
import { operators, signIn } from '../screens/sign-in';

const SURNAMES = ['Abate', 'Bruni', 'Carli', 'Donati', 'Esposito'];
const AT_ONCE = 200;

test('@campaign two hundred prints asked for at the same moment never mix', async ({ page, complaints }) => {
  test.setTimeout(180_000);
  await signIn(page, operators.clerk);
  const requests: { requestId: string; surname: string }[] = [];
  for (const surname of SURNAMES) {
    await toSign(page, personValues({ surname, givenName: 'Pia', sex: 'F', birth: bornAgo(40) }));
    await confirmSigned(page);
    requests.push({ requestId: requestIdOf(page), surname });
  }

  const asked = Array.from({ length: AT_ONCE }, (_, index) => requests[index % requests.length]!);
  const prints = await Promise.all(asked.map(({ requestId }) => print(page, requestId, 'receipt')));
  expect(prints.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
  expect(new Set(prints.map(({ url }) => url)).size).toBe(AT_ONCE);

  const own = new Map<string, { serial: string; halves: string }>();
  for (const [index, { bytes, url }] of prints.entries()) {
    const { surname } = asked[index]!;
    const paper = await readPaper(bytes, 4);
    const texts = textsOf(paper).join(' ');
    expect(SURNAMES.filter((each) => texts.includes(each))).toEqual([surname]);
    const number = new URL(url).pathname.split('/').at(-1) ?? '';
    expect(texts).toContain(number);
    const facts = { serial: cardSerialIn(paper), halves: Object.values(halvesOf(paper, 2)).join(' ') };
    expect(facts).toEqual(own.get(surname) ?? facts);
    own.set(surname, facts);
  }
  expect(new Set([...own.values()].map(({ serial }) => serial)).size).toBe(SURNAMES.length);
  expect(complaints).toEqual([]);
});
