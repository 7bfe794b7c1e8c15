// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateField } from '@/components/ui/date-field';
import { TextField } from '@/components/ui/text-field';

type ShownDocumentProps = {
  /** Whose document: nothing for the holder's or the delegate's, `w1` and `w2` for the witnesses'. */
  prefix: '' | 'w1' | 'w2';
  /** Whose, in words, where several are asked for. */
  whose?: string;
  shown: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  texts: Record<'type' | 'typeHint' | 'number' | 'expiresOn', string>;
};

/** Type, number and expiry of a document that somebody shows; no image of it. */
export const ShownDocument = ({ prefix, whose, shown, errors, texts }: ShownDocumentProps) => {
  const label = (text: string) => (whose ? `${text}, ${whose}` : text);
  const field = (name: 'type' | 'number' | 'expiresOn') =>
    prefix === '' ? name : `${prefix}${name[0]?.toUpperCase()}${name.slice(1)}`;
  const [type, number, expiresOn] = [field('type'), field('number'), field('expiresOn')];
  return (
    <>
      <TextField
        name={type}
        label={label(texts.type)}
        hint={texts.typeHint}
        span={4}
        maxLength={80}
        defaultValue={shown[type]}
        error={errors[type]}
      />
      <TextField
        name={number}
        label={label(texts.number)}
        span={4}
        mono
        maxLength={40}
        defaultValue={shown[number]}
        error={errors[number]}
      />
      <DateField
        name={expiresOn}
        label={label(texts.expiresOn)}
        span={4}
        defaultValue={shown[expiresOn]}
        error={errors[expiresOn]}
      />
    </>
  );
};
