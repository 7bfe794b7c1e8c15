// SPDX-License-Identifier: AGPL-3.0-or-later

const REPORT = /^content-type:\s*multipart\/report\b[^]*?report-type="?delivery-status\b/im;
const FAILED = /^action:\s*failed\b/im;
const STATUS = /^status:\s*(5\.\d{1,3}\.\d{1,3})\b/im;

/**
 * Status (RFC 3463, `5.1.1`) of a delivery status notification (RFC 3464) that says that a message failed for good; `null` for every other
 * message: a delay, an automatic reply, a letter. Nothing else of it is read.
 */
export const failedStatus = (message: string): string | null => {
  const end = message.search(/\r?\n\r?\n/);
  if (end < 0 || !REPORT.test(message.slice(0, end))) return null;
  return FAILED.test(message) ? (STATUS.exec(message)?.[1] ?? null) : null;
};
