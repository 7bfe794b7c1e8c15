// SPDX-License-Identifier: AGPL-3.0-or-later
import { ClosingForm } from '@/components/cie-request/closing-form';
import { t } from '@/app/texts';
import { type Permission } from '@/lib/access/permission';
import { closingBelongsTo } from '@/lib/cie-request/closing';
import { isAllowed, type RequestStatus } from '@/lib/cie-request/request-status';
import { closeAction, closeRegisteredAction } from './actions';

type ClosingPanelProps = {
  request: { id: string; status: RequestStatus; registeredAt: Date | null };
  may: (permission: Permission) => boolean;
  label?: string;
};

/** Withdrawn by the citizen or cancelled by the office, with a reason; who may not is told who can. */
export const ClosingPanel = ({ request, may, label }: ClosingPanelProps) => {
  const { id, status } = request;
  if (!isAllowed(status, 'withdraw')) return null;
  const registered = closingBelongsTo(request) === 'supervise';
  return (
    <details className="help">
      <summary>{label ?? t('closing.title')}</summary>
      {may(closingBelongsTo(request)) ? (
        <div className="stack">
          <p>{t(registered ? 'closing.textRegistered' : 'closing.text')}</p>
          <ClosingForm requestId={id} action={registered ? closeRegisteredAction : closeAction} />
        </div>
      ) : (
        <p>{t('closing.notYours')}</p>
      )}
    </details>
  );
};
