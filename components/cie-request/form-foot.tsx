// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Key } from '@/components/ui/key';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** The end of the form: the keys, and on narrow screens the saved line and the main button, which stand beside it elsewhere. */
export const FormFoot = ({ saved, action }: { saved: ReactNode; action: ReactNode }) => (
  <>
    <div className="foot-keys key-hints">
      <span>
        <Key>{t('key.enter')}</Key> {t('newRequest.keyNext')} <Key>1</Key> <Key>2</Key> {t('keys.digit')}{' '}
        <Key>{t('key.shift')}</Key> <Key>{t('key.tab')}</Key> {t('newRequest.keyBack')}{' '}
        <Key>{t('key.alt')}</Key> {t('newRequest.keySection')}
      </span>
      <span>{t('newRequest.neverSends')}</span>
    </div>
    <noscript>
      <div className="spaced">
        <Button type="submit" name="do" value="save">
          {t('form.save')}
        </Button>
      </div>
    </noscript>
    <div className="panel card-foot">
      <div>{saved}</div>
      {action}
    </div>
  </>
);
