// SPDX-License-Identifier: AGPL-3.0-or-later

/** `b•••@posta.example`: first letter and domain; not even the length of the rest is told. */
export const maskEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return at < 1 ? '•••' : `${email.charAt(0)}•••${email.slice(at)}`;
};

/** `+39 347 ••• ••42`: country, operator's prefix and the last two digits of a number in E.164. */
export const maskMobile = (mobile: string): string =>
  `${mobile.slice(0, 3)} ${mobile.slice(3, 6)} ••• ••${mobile.slice(-2)}`;
