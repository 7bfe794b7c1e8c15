// SPDX-License-Identifier: AGPL-3.0-or-later
const REDACTED = '[redacted]';
const inspect = Symbol.for('nodejs.util.inspect.custom');

/**
 * A value that refuses to be printed: string conversion, JSON and console inspection give `[redacted]`.
 * `reveal()` is called only where a half is drawn on paper or a key is handed to the cipher.
 */
export class Secret<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  reveal(): T {
    return this.#value;
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  [Symbol.toPrimitive](): string {
    return REDACTED;
  }

  [inspect](): string {
    return REDACTED;
  }
}
