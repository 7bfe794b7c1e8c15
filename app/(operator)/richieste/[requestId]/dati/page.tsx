// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { RequestForm } from '@/components/cie-request/request-form';
import { contactStateOf } from '@/components/contacts/contact-state';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { page } from '@/app/guard';
import { documentWords } from '@/app/request-texts';
import { t } from '@/app/texts';
import { type Draft, getDraft } from '@/lib/cie-request/server/get-draft';
import { findCarriedForm } from '@/lib/access/server/carry-form';
import { valuesOfForm } from '@/lib/cie-request/typed-draft';
import { citizenships, ITALIAN, STATELESS, stateNameOf } from '@/lib/citizen/citizenship';
import { configuredRegister } from '@/lib/registry/server/configured-register';
import { isUuid } from '@/lib/kernel/identifiers';
import { LikesAdvice } from '../likes-advice';
import { draftAction } from './actions';
import { ColleagueDraft } from './colleague-draft';
import { proposalsFor } from './proposals';
import { ReadBackPage } from './read-back-page';

export const metadata: Metadata = { title: t('newRequest.title') };

const citizenshipName = (code: string): string => {
  if (code === STATELESS) return t('citizenship.stateless');
  return stateNameOf(code, 'it') ?? code;
};

const CITIZENSHIPS = citizenships('it').map((value) => ({
  value,
  label: value === ITALIAN ? t('form.italian') : citizenshipName(value),
}));

/** What the citizen is to come back with. */
const Awaited = ({ awaited }: { awaited: Draft['awaited'] }) =>
  awaited.length > 0 && (
    <div className="duplicate">
      <Advice
        icon="files"
        actions={
          <Button type="submit" name="do" value="documents" size="row">
            {t('awaited.what')}
          </Button>
        }
      >
        {t('awaited.waiting', { documenti: documentWords(awaited) })}
      </Advice>
    </div>
  );

/** The request's form, as it was left. */
export default page('work-requests', async ({ authorised, params, search }) => {
  const requestId = params.requestId ?? '';
  if (!isUuid(requestId)) notFound();
  const carried = await findCarriedForm(authorised, `/richieste/${requestId}/dati`);
  const typed = carried && { version: Number(carried.get('version')), values: valuesOfForm(carried) };
  const draft = await getDraft(authorised, requestId, typed);
  if (!draft.ok && draft.error.kind === 'not-found') notFound();
  if (!draft.ok) redirect(`/richieste/${requestId}`);
  const { values, unsaved, version, savedAt, today, municipality, places, photo, likes, awaited } =
    draft.value;
  if (draft.value.colleague) return <ColleagueDraft draft={draft.value} colleague={draft.value.colleague} />;
  const contacts = contactStateOf(values);
  if (search.rilettura !== undefined && !contacts.wrong && (contacts.email ?? contacts.mobile) !== null)
    return <ReadBackPage requestId={requestId} version={version} contacts={contacts} />;
  return (
    <RequestForm
      facts={{
        requestId,
        today,
        settings: { ...municipality.settings, emblem: null },
        municipality: municipality.name,
        places,
        citizenships: CITIZENSHIPS,
        photo,
        proposals: await proposalsFor(authorised, values),
        registry: { asks: configuredRegister() !== null, check: draft.value.registry },
      }}
      stored={{ version, values, savedAt }}
      action={draftAction}
      attempted={search.errori !== undefined}
      advice={
        <>
          {unsaved && <Advice tone="info">{t('access.carried')}</Advice>}
          <LikesAdvice requestId={requestId} likes={likes} from="dati" />
          <Awaited awaited={awaited} />
        </>
      }
    />
  );
});
