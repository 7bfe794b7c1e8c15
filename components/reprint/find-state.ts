// SPDX-License-Identifier: AGPL-3.0-or-later

type Refused = { access: string };

/** What the search for a card answers when it does not lead on. */
export type FindState =
  | {
      typed: { codiceFiscale: string; cardSerial: string };
      /** New at each answer: the summary takes the focus again. */
      attempt: string;
      errors: { codiceFiscale?: string; cardSerial?: string };
      /** Not here, or not for this card: what happened, and what to say. */
      refused: { title: string; text: string; say: string } | null;
      /** The service does not answer: nothing waits anywhere. */
      away: string | null;
    }
  | Refused
  | null;

/** What a step of the path answers when it does not lead on. */
export type StepState =
  | {
      message?: string;
      errors?: Readonly<Record<string, string>>;
      /** What was typed, for a page that is drawn anew. */
      typed?: Readonly<Record<string, string>>;
    }
  | Refused
  | null;
