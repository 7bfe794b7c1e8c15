// SPDX-License-Identifier: AGPL-3.0-or-later

/** Runs once when the portal starts: it does not start with a wrong configuration or a role that could see through the walls. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { refuseWrongStart } = await import('@/lib/platform/refuse-wrong-start');
  await refuseWrongStart();
};

/** Whatever was not expected, from any page, action or route: one line without personal data. */
export const onRequestError = async (
  error: unknown,
  _request: unknown,
  context: { routePath?: string },
): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { errorFields, log } = await import('@/lib/platform/log');
  const digest =
    typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : undefined;
  log.error('request-failed', { route: context.routePath, correlationId: digest, ...errorFields(error) });
};
