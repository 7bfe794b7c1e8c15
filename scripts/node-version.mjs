// SPDX-License-Identifier: AGPL-3.0-or-later

/** The sentence for a Node that is not supported, or `null`. Supported: 20.19+, 22.12+, 24. */
export const unsupportedNode = (version) => {
  const [major, minor] = version.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major === 24) return null;
  return `Serve Node 20 (dalla 20.19), 22 (dalla 22.12) o 24, qui c'è la ${version}: installarne uno da https://nodejs.org e ripetere.`;
};

/** Ends this process with that sentence when its Node is not supported; to be called before anything else is loaded. */
export const requireSupportedNode = () => {
  const sentence = unsupportedNode(process.versions.node);
  if (sentence === null) return;
  process.stderr.write(sentence + '\n');
  process.exit(1);
};
