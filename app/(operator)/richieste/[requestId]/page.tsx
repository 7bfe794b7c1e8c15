// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/guard';
import { pagePrinting } from '@/app/page-printing';
import { t } from '@/app/texts';
import { can } from '@/lib/access/permission';
import { alsoAuthorise } from '@/lib/access/server/session';
import { findLastChange } from '@/lib/contact-change/server/find-last-change';
import { getCollection } from '@/lib/collection/server/get-collection';
import { getRequestDelivery } from '@/lib/deliveries/server/get-request-delivery';
import { getRequest } from '@/lib/cie-request/server/get-request';
import { listSendings } from '@/lib/guides/server/list-sendings';
import { isUuid } from '@/lib/kernel/identifiers';
import { offerForms } from '@/lib/modulistica/server/offer-forms';
import { listPrints } from '@/lib/receipt/server/list-prints';
import { RequestView } from './request-view';
import { SignView } from './sign-view';

export const metadata: Metadata = { title: t('request.number') };

/** One request; another municipality's, or none, is the same plain "not found". */
export default page('read-requests', async ({ authorised, params, search }) => {
  const requestId = params.requestId ?? '';
  if (!isUuid(requestId)) notFound();
  const prints = await listPrints(authorised, requestId);
  const request = await getRequest(
    authorised,
    requestId,
    prints.map(({ serial }) => serial),
  );
  if (!request) notFound();
  const printing = await pagePrinting(
    authorised,
    prints.map(({ serial }) => serial),
  );
  const collection = await getCollection(authorised, requestId);
  const worker = alsoAuthorise(authorised, 'work-requests');
  const forms = worker ? await offerForms(worker, requestId) : [];
  const {
    counterDuplex: duplex,
    counterName: counter,
    municipalityName: municipality,
    roles,
  } = authorised.operator;
  if (request.status === 'to-sign' && request.current && can(roles, 'work-requests')) {
    return (
      <SignView
        request={request}
        current={request.current}
        prints={prints}
        forms={forms}
        duplex={duplex}
        printing={printing}
        municipality={municipality}
        printNow={search.stampa === 'foglio-1'}
        may={(permission) => can(roles, permission)}
      />
    );
  }
  return (
    <RequestView
      request={request}
      collection={collection}
      guides={await listSendings(authorised, requestId)}
      prints={prints}
      forms={forms}
      duplex={duplex}
      printing={printing}
      counter={counter}
      municipality={municipality}
      delivery={await getRequestDelivery(authorised, requestId)}
      changed={request.cardSerial ? await findLastChange(authorised, request.cardSerial) : null}
      codeSent={search.codice}
      printNow={search.stampa === 'codici'}
      may={(permission) => can(roles, permission)}
    />
  );
});
