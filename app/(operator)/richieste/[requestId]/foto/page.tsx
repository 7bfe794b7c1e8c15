// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { PhotoImage } from '@/components/cie-request/photo-image';
import { PageHead } from '@/components/layout/page-head';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field-error';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { photoTarget, type RequestPhoto } from '@/lib/cie-request/request-photo';
import { getDraft } from '@/lib/cie-request/server/get-draft';
import { photoMessage, photoProblemOf } from '@/lib/citizen/photo';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { translate } from '@/lib/i18n/translate';
import { isUuid } from '@/lib/kernel/identifiers';

export const metadata: Metadata = { title: t('photo.title') };

const Kept = ({ requestId, photo }: { requestId: string; photo: RequestPhoto }) => (
  <form method="post" action={photoTarget(requestId)} encType="multipart/form-data">
    <PhotoImage requestId={requestId} photo={photo} className="person__photo" />
    <p>{t('photo.takenAt', { data: formatDay(photo.takenAt), ora: formatTime(photo.takenAt) })}</p>
    {photo.advice.map((advice) => (
      <Advice key={advice}>{t(`photo.advice.${advice}`)}</Advice>
    ))}
    <Button type="submit" name="remove" value="1" size="small">
      {t('photo.remove')}
    </Button>
  </form>
);

/** The photo on a page of its own, for browsers without JavaScript: the file is cut in the middle and shown before it is used. */
export default page('work-requests', async ({ authorised, params, search }) => {
  const requestId = params.requestId ?? '';
  if (!isUuid(requestId)) notFound();
  const draft = await getDraft(authorised, requestId);
  if (!draft.ok && draft.error.kind === 'not-found') notFound();
  if (!draft.ok) redirect(`/richieste/${requestId}`);
  const { photo } = draft.value;
  const problem = photoProblemOf(search.esito);
  return (
    <>
      <PageHead
        title={t('photo.title')}
        sub={t('photo.subtitle')}
        actions={
          <LinkButton href={`/richieste/${requestId}/dati#biometrics-photo`} icon="arrow-left" size="small">
            {t('photo.back')}
          </LinkButton>
        }
      />
      <div className="stack">
        {photo && (
          <Panel>
            <Kept requestId={requestId} photo={photo} />
          </Panel>
        )}
        <Panel>
          <form method="post" action={photoTarget(requestId)} encType="multipart/form-data">
            <div className="field">
              <label className="field__label" htmlFor="file">
                {t('photo.file.label')}
              </label>
              <input
                id="file"
                type="file"
                name="file"
                accept="image/*"
                aria-invalid={problem !== null}
                aria-describedby={problem ? 'file-error' : 'file-hint'}
              />
              <p className="field__hint" id="file-hint">
                {t('photo.hint')}
              </p>
              {problem && <FieldError id="file-error">{translate('it', photoMessage(problem))}</FieldError>}
            </div>
            <Button type="submit" variant={photo ? 'outline' : 'primary'}>
              {t('photo.use')}
            </Button>
          </form>
        </Panel>
      </div>
    </>
  );
});
