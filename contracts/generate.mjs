// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const SPDX =
  '// SPDX-License-Identifier: AGPL-3.0-or-later\n// Made by contracts/generate.mjs from credential-backend.yaml. Do not edit.\n';
const fileOf = (name) => new URL(name, import.meta.url);

/**
 * What contracts/generated/ must hold for the present YAML, by file name: the types of the schemas and the
 * same schemas as a module, so that neither side reads YAML at run time.
 */
export const generate = async () => {
  const document = parse(await readFile(fileOf('credential-backend.yaml'), 'utf8'));
  const types = astToString(await openapiTS(structuredClone(document)));
  const { schemas } = document.components;
  return {
    'generated/types.ts': `${SPDX}${types}`,
    'generated/schemas.ts': `${SPDX}export const schemas: Record<string, object> = ${JSON.stringify(schemas, null, 1)};\n`,
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await generate())) await writeFile(fileOf(name), text);
}
