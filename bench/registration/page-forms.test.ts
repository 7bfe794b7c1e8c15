// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from 'vitest';
import { hiddenFieldsOf } from './page-forms';

const PAGE = `<form action=""><input type="hidden" name="$ACTION_ID_1"/><button>Esci</button></form>
<form action="" method="POST"><input type="hidden" name="$ACTION_2:0" value="{&quot;id&quot;:&quot;a&amp;b&quot;}"/>
<input type="checkbox" name="same" value="on"/><input type="hidden" name="version" value="3"/>
<button>Firmata: <b>conferma</b></button></form>`;

it('reads the hidden fields of the form that holds a text, and no others', () => {
  expect(hiddenFieldsOf(PAGE, 'name="same"')).toEqual([
    ['$ACTION_2:0', '{"id":"a&b"}'],
    ['version', '3'],
  ]);
  expect(hiddenFieldsOf(PAGE, 'Esci')).toEqual([['$ACTION_ID_1', '']]);
});

it('says which form the page lacks', () => {
  expect(() => hiddenFieldsOf(PAGE, 'Consegnata')).toThrow('Consegnata');
});
