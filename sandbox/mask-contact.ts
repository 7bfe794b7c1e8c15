// SPDX-License-Identifier: AGPL-3.0-or-later

/** `d••••@posta.example`: enough for its owner to know it, not enough to write to it. */
export const maskEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}••••${email.slice(at)}`;
};

/** `+39 ••• ••• ••42`: only the last two digits. */
export const maskMobile = (mobile: string): string => `${mobile.slice(0, 3)} ••• ••• ••${mobile.slice(-2)}`;
