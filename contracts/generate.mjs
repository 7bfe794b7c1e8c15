// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const CONTRACTS = { 'credential-backend': '', registry: 'registry-' };
const fileOf = (name) => new URL(name, import.meta.url);

const filesOf = async (contract, prefix) => {
  const head = `// SPDX-License-Identifier: AGPL-3.0-or-later\n// Made by contracts/generate.mjs from ${contract}.yaml. Do not edit.\n`;
  const document = parse(await readFile(fileOf(`${contract}.yaml`), 'utf8'));
  const types = astToString(await openapiTS(structuredClone(document)));
  const { schemas } = document.components;
  return {
    [`generated/${prefix}types.ts`]: `${head}${types}`,
    [`generated/${prefix}schemas.ts`]: `${head}export const schemas: Record<string, object> = ${JSON.stringify(schemas, null, 1)};\n`,
  };
};

/**
 * What contracts/generated/ must hold for the present YAML files, by file name: of each contract the types of its
 * schemas and the same schemas as a module, so that neither side reads YAML at run time.
 */
export const generate = async () => {
  const files = {};
  for (const [contract, prefix] of Object.entries(CONTRACTS))
    Object.assign(files, await filesOf(contract, prefix));
  return files;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await generate())) await writeFile(fileOf(name), text);
}
