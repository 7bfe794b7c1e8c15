// SPDX-License-Identifier: AGPL-3.0-or-later

export type FormFields = [name: string, value: string][];

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

const decoded = (text: string): string =>
  text.replace(/&(#x27|#39|amp|lt|gt|quot);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const attributeOf = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return found ? decoded(found[1] ?? '') : null;
};

const hiddenFields = (form: string): FormFields =>
  (form.match(/<input\b[^>]*>/g) ?? []).flatMap((tag): FormFields => {
    const name = attributeOf(tag, 'name');
    return name !== null && attributeOf(tag, 'type') === 'hidden'
      ? [[name, attributeOf(tag, 'value') ?? '']]
      : [];
  });

/**
 * The hidden fields of the first form on a page that contains a text (a button's words, a field's name): with these a
 * browser without JavaScript calls a server action. Throws when there is no such form.
 */
export const hiddenFieldsOf = (html: string, containing: string): FormFields => {
  const forms = html.match(/<form\b[^>]*>.*?<\/form>/gs) ?? [];
  const form = forms.find((each) => decoded(each).includes(containing));
  if (form === undefined) throw new Error(`the page has no form with «${containing}»`);
  return hiddenFields(form);
};
