// SPDX-License-Identifier: AGPL-3.0-or-later

/** What contracts/generated/ must hold for the present YAML files, by file name. */
export declare const generate: () => Promise<Record<string, string>>;
