// SPDX-License-Identifier: AGPL-3.0-or-later
declare const brand: unique symbol;

/** A string that cannot be taken for another kind of string. */
export type Branded<T extends string> = string & { readonly [brand]: T };

export type MunicipalityId = Branded<'MunicipalityId'>;
export type OperatorId = Branded<'OperatorId'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a lower-case UUID; anything else never reaches a query. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** Source of new ids, injected. */
export type NewId = () => string;
