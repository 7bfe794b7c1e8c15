// SPDX-License-Identifier: AGPL-3.0-or-later
/** A function that keeps its last `most` different answers, the longest unasked forgotten first. For pure functions only. */
export const kept = <K extends string, V>(most: number, make: (key: K) => V): ((key: K) => V) => {
  const answers = new Map<K, V>();
  return (key) => {
    const known = answers.get(key);
    const answer = known ?? make(key);
    if (known !== undefined) answers.delete(key);
    const [oldest] = answers.keys();
    if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
    answers.set(key, answer);
    return answer;
  };
};
