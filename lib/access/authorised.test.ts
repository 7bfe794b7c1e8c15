// SPDX-License-Identifier: AGPL-3.0-or-later
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = process.cwd();

const HEAD = `import { type Authorised } from '@/lib/access/authorised';
import { type Operator } from '@/lib/access/operator';
declare const clerk: Authorised<'work-requests'>;
declare const operator: Operator;
declare const useCase: (authorised: Authorised<'work-requests'>) => void;
`;

const SAMPLES = {
  'the right proof': 'useCase(clerk);',
  'a proof of another permission': "declare const auditor: Authorised<'read-audit'>;\nuseCase(auditor);",
  'an object made by hand':
    "useCase({ permission: 'work-requests', operator, sessionHash: new Uint8Array(32), stepUpAt: null });",
  'a proof with its permission changed':
    "useCase({ ...(clerk as Authorised<'read-audit'>), permission: 'work-requests' });",
  'an operator alone': 'useCase(operator);',
  nothing: 'useCase();',
};

/** The product's own compiler settings, and files that exist in memory only. */
const hostOf = (texts: ReadonlyMap<string, string>) => {
  const read = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const config = { ...(read.config as object), files: [], include: [] };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost({ ...options, incremental: false });
  const fromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? fromDisk(path, version, ...rest) : ts.createSourceFile(path, text, version);
  };
  return { host, options: { ...options, incremental: false } };
};

/** How many errors the compiler finds in each sample. */
const compile = (): Map<string, number> => {
  const pathOf = (index: number) => join(ROOT, `lib/access/sample-${index}.ts`);
  const names = Object.entries(SAMPLES);
  const texts = new Map(names.map(([, text], index) => [pathOf(index), HEAD + text]));
  const { host, options } = hostOf(texts);
  const program = ts.createProgram([...texts.keys()], options, host);
  return new Map(
    names.map(([name], index) => [
      name,
      program.getSemanticDiagnostics(program.getSourceFile(pathOf(index))).length,
    ]),
  );
};

describe('what is not authorised does not compile', () => {
  const errors = compile();

  it('the right proof does', () => {
    expect(errors.get('the right proof')).toBe(0);
  });

  it.each(Object.keys(SAMPLES).slice(1))('%s', (name) => {
    expect(errors.get(name)).toBeGreaterThan(0);
  });
});
