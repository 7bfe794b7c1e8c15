// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';

const BASE = 'https://credenziali.sportello-cie.example/probs/';

const PROBLEMS = {
  'malformed-request': [400, 'Richiesta non conforme al contratto'],
  unauthenticated: [401, 'Chiamante non riconosciuto'],
  'not-found': [404, 'Non trovato'],
  'method-not-allowed': [405, 'Metodo non ammesso'],
  'too-large': [413, 'Corpo troppo grande'],
  'unsupported-media-type': [415, 'Formato non ammesso: serve application/json'],
  'idempotency-key-reuse': [422, 'Chiave di idempotenza riusata con un contenuto diverso'],
  'municipality-unknown': [422, 'Comune sconosciuto'],
  'recipient-key-unusable': [422, 'Chiave del destinatario non utilizzabile'],
  'tax-code-invalid': [422, 'Codice fiscale con carattere di controllo sbagliato'],
  'ticket-unknown': [422, 'Biglietto sconosciuto per questo Comune e questa carta'],
  'ticket-voided': [422, 'Biglietto annullato'],
  'ticket-taken': [422, 'Biglietto di un altro arruolamento'],
  'card-not-active': [422, 'Carta non attiva'],
  'certified-mail': [422, 'Le seconde metà non vanno a una PEC'],
  'no-known-email': [422, 'Nessun indirizzo e-mail noto'],
  'delegation-refused': [422, 'Delega non confermata da un altro operatore'],
  'too-many-releases': [422, 'Seconde metà di questa carta uscite troppe volte in un giorno'],
  'version-conflict': [422, 'Versione già ricevuta con un altro contenuto'],
  'too-many-requests': [429, 'Troppe richieste'],
  internal: [500, 'Errore interno'],
  unavailable: [503, 'Servizio non disponibile'],
} as const satisfies Record<string, readonly [number, string]>;

/** The problem types of the contract, without their common beginning. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Thrown by any step of a call; becomes the answer. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly extra: { detail?: string; cardState?: Wire['CardState']; retryAfterSeconds?: number };

  constructor(code: ProblemCode, extra: Refusal['extra'] = {}) {
    super(code);
    this.code = code;
    this.extra = extra;
  }

  get status(): number {
    return PROBLEMS[this.code][0];
  }

  /** The body of the answer; `instance` names this call in the log. */
  problem(requestId: string): Wire['Problem'] {
    const [status, title] = PROBLEMS[this.code];
    return {
      type: `${BASE}${this.code}`,
      title,
      status,
      ...(this.extra.detail && { detail: this.extra.detail.slice(0, 300) }),
      ...(this.extra.cardState && { card_state: this.extra.cardState }),
      instance: `urn:uuid:${requestId}`,
    };
  }
}

const AWAY = /^(08|57P|53)|^E(CONN|PIPE|AI_AGAIN|HOSTUNREACH)/;

/** What an error means for the caller: our own refusals as they are, a database that is away as 503, the rest as 500. */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const away =
    AWAY.test(code) || (error instanceof Error && /connection|timeout exceeded/i.test(error.message));
  return away ? new Refusal('unavailable', { retryAfterSeconds: 5 }) : new Refusal('internal');
};
