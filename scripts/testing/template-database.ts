// SPDX-License-Identifier: AGPL-3.0-or-later

/** The integration tests' database as it is right after the migrations: what a database of a file's own is copied from. */
export const TEMPLATE_DATABASE = 'sportello_template';
