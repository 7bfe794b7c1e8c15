// SPDX-License-Identifier: AGPL-3.0-or-later

/** Roles of an operator in one municipality. */
export const ROLES = ['clerk', 'supervisor', 'security-officer', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** What a use case may ask for. */
export const PERMISSIONS = [
  'use-portal',
  'work-requests',
  'read-requests',
  'reveal-contacts',
  'reprint-codes',
  'print-forms',
  'manage-forms',
  'supervise',
  'manage-operators',
  'read-audit',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Who may do what: rows are roles. The security officer manages access and sees no citizen's data. */
export const PERMISSIONS_OF: Record<Role, readonly Permission[]> = {
  clerk: ['use-portal', 'work-requests', 'read-requests', 'reveal-contacts', 'reprint-codes', 'print-forms'],
  supervisor: [
    'use-portal',
    'work-requests',
    'read-requests',
    'reveal-contacts',
    'reprint-codes',
    'print-forms',
    'manage-forms',
    'supervise',
  ],
  'security-officer': ['use-portal', 'manage-operators'],
  auditor: ['use-portal', 'read-audit'],
};

/** True when one of the roles carries the permission. */
export const can = (roles: readonly Role[], permission: Permission): boolean =>
  roles.some((role) => PERMISSIONS_OF[role].includes(permission));

/** Work that follows the municipality's own settings: closed until it has decided them all. */
const NEEDS_SETTINGS: readonly Permission[] = ['work-requests', 'reprint-codes'];

/** True for what is closed until the municipality has decided its settings. */
export const needsSettings = (permission: Permission): boolean => NEEDS_SETTINGS.includes(permission);

/** The first role that carries a permission: named when somebody without it is told who can. */
export const roleFor = (permission: Permission): Role =>
  ROLES.find((role) => PERMISSIONS_OF[role].includes(permission)) ?? 'supervisor';
