// SPDX-License-Identifier: AGPL-3.0-or-later
const stores: Map<unknown, unknown>[] = [];

/**
 * Forgets every answer that this process keeps: what is drawn next is drawn as the first time. For tests, which prove that the bytes are
 * the same, and for measuring.
 */
export const forgetKept = (): void => stores.forEach((answers) => answers.clear());

/** Keeps the last `most` different answers, the longest unasked forgotten first: gives what is known of a key, or makes and keeps it. */
export const answersKept = <K, V>(most: number): ((key: K, make: () => V) => V) => {
  const answers = new Map<K, V>();
  stores.push(answers);
  return (key, make) => {
    const known = answers.get(key);
    const answer = known ?? make();
    if (known !== undefined) answers.delete(key);
    const [oldest] = answers.keys();
    if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
    answers.set(key, answer);
    return answer;
  };
};

/** A function that keeps its last `most` different answers. For pure functions only. */
export const kept = <K extends string, V>(most: number, make: (key: K) => V): ((key: K) => V) => {
  const answers = answersKept<K, V>(most);
  return (key) => answers(key, () => make(key));
};
