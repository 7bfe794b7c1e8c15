// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { failedStatus } from './delivery-status';

const HEAD = [
  'From: MAILER-DAEMON@posta.example',
  'Content-Type: multipart/report;',
  ' report-type=delivery-status; boundary="b"',
].join('\r\n');

const notification = (action: string, status: string): string =>
  [
    HEAD,
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.posta.example',
    '',
    'Final-Recipient: rfc822; anna@posta.example',
    `Action: ${action}`,
    `Status: ${status}`,
    '--b--',
  ].join('\r\n');

test.each([
  ['failed', '5.1.1', '5.1.1'],
  ['Failed', '5.7.26', '5.7.26'],
  ['delayed', '4.4.1', null],
  ['failed', '4.4.7', null],
  ['delivered', '2.0.0', null],
])('a notification %s with %s says %s', (action, status, said) => {
  expect(failedStatus(notification(action, status))).toBe(said);
});

test('a letter that speaks of a failure is none', () => {
  const letter = 'From: anna@posta.example\r\nSubject: ciao\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n';
  expect(failedStatus(letter)).toBeNull();
  expect(failedStatus(`${letter}Content-Type: multipart/report; report-type=delivery-status\r\n`)).toBeNull();
  expect(failedStatus('')).toBeNull();
});
