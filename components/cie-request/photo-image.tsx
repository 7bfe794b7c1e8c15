// SPDX-License-Identifier: AGPL-3.0-or-later
import { GuardedImage } from '@/components/ui/guarded-image';
import { Silhouette } from '@/components/ui/silhouette';
import { translatorFor } from '@/lib/i18n/translate';
import { photoAddress, type RequestPhoto } from '@/lib/cie-request/request-photo';

const t = translatorFor('it');

type PhotoImageProps = { requestId: string; photo: RequestPhoto | null; className: string };

/** The photo of a request, or the place where it will be. */
export const PhotoImage = ({ requestId, photo, className }: PhotoImageProps) =>
  photo ? (
    <GuardedImage className={className} src={photoAddress(requestId, photo)} alt={t('photo.alt')} />
  ) : (
    <Silhouette className={className} />
  );
