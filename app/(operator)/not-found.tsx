// SPDX-License-Identifier: AGPL-3.0-or-later
export { NotFoundText as default } from '@/app/not-found-text';
