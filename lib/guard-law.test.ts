// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['app', 'components', 'lib'];
const GUARDS = '@/lib/access/server/guard';
const DOORS: Record<'action' | 'route' | 'page', Record<string, string>> = {
  action: { action: GUARDS, formAction: GUARDS },
  route: { route: GUARDS },
  page: { page: '@/app/guard' },
};

/** What stands outside the guard, and why. */
const EXCEPTIONS: Record<string, string> = {
  'app/accedi/actions.ts signInAction': 'makes the session',
  'app/accedi/actions.ts signInPracticeAction': 'makes the session, practice only',
  'app/accedi/actions.ts signOutAction': 'ends whatever session there is',
  'app/accedi/page.tsx default': 'shows the way in',
  'app/note/[nota]/page.tsx default': 'shows fixed texts on privacy and accessibility',
  'app/v/[token]/page.tsx default': 'tells whoever holds a receipt whether it is authentic',
  'app/primo-accesso/actions.ts openInviteAction':
    'first access with a one-time code, before there is a session',
  'app/primo-accesso/actions.ts choosePasswordAction':
    'first access with a one-time code, before there is a session',
  'app/primo-accesso/actions.ts confirmTotpAction':
    'first access with a one-time code, before there is a session',
  'app/primo-accesso/actions.ts restartAction':
    'first access with a one-time code, before there is a session',
  'app/primo-accesso/actions.ts finishAction': 'first access with a one-time code, before there is a session',
  'app/primo-accesso/page.tsx default': 'first access with a one-time code, before there is a session',
  'app/sblocca/actions.ts unlockAction': 'opens a locked session again',
  'app/sblocca/page.tsx default': 'shows the locked session its way back',
  'app/g/[[...parti]]/route.tsx GET': 'guides for citizens, the same for everybody',
  'app/api/csp/route.ts POST': 'browsers report without a session',
  'app/api/health/live/route.ts GET': 'machines ask without a session',
  'app/api/health/ready/route.ts GET': 'machines ask without a session',
};

type Breach = { where: string; why: string };

const isDirective = (statement: ts.Statement | undefined): boolean =>
  statement !== undefined &&
  ts.isExpressionStatement(statement) &&
  ts.isStringLiteral(statement.expression) &&
  statement.expression.text === 'use server';

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** Local name → where it was imported from. */
const importsOf = (source: ts.SourceFile): Map<string, string> => {
  const imports = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements)
      if (!propertyName || propertyName.text === name.text)
        imports.set(name.text, statement.moduleSpecifier.text);
  }
  return imports;
};

const isDoor = (
  value: ts.Expression | undefined,
  doors: Record<string, string>,
  imports: Map<string, string>,
) =>
  value !== undefined &&
  ts.isCallExpression(value) &&
  ts.isIdentifier(value.expression) &&
  imports.get(value.expression.text) !== undefined &&
  imports.get(value.expression.text) === doors[value.expression.text];

/** Everything a file exports as a value: its name, and the expression it is where that can be seen. */
const exportsOf = (source: ts.SourceFile): { name: string; value: ts.Expression | undefined }[] =>
  source.statements.flatMap((statement) => {
    if (ts.isExportAssignment(statement)) return [{ name: 'default', value: statement.expression }];
    if (ts.isExportDeclaration(statement))
      return statement.isTypeOnly ? [] : [{ name: 'what it exports again', value: undefined }];
    if (
      !isExported(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement)
    )
      return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map((one) => ({
        name: one.name.getText(source),
        value: one.initializer,
      }));
    const isDefault = (ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : [])?.some(
      ({ kind }) => kind === ts.SyntaxKind.DefaultKeyword,
    );
    return [{ name: isDefault ? 'default' : 'a function', value: undefined }];
  });

const hasInlineDirective = (source: ts.SourceFile): boolean => {
  const visit = (node: ts.Node): boolean =>
    (ts.isBlock(node) && isDirective(node.statements[0])) || (ts.forEachChild(node, visit) ?? false);
  return visit(source);
};

const kindOf = (path: string, source: ts.SourceFile): keyof typeof DOORS | null => {
  if (isDirective(source.statements[0])) return 'action';
  if (/(^|\/)route[.]tsx?$/.test(path)) return 'route';
  return /(^|\/)page[.]tsx?$/.test(path) ? 'page' : null;
};

/** Where a file lets somebody past the guard. */
const breachesOf = (path: string, text: string): Breach[] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const kind = kindOf(path, source);
  const inline = hasInlineDirective(source) ? [{ where: path, why: "an inline 'use server'" }] : [];
  if (!kind) return inline;
  const imports = importsOf(source);
  const open = exportsOf(source).filter(
    ({ name, value }) => !(kind === 'page' && name !== 'default') && !isDoor(value, DOORS[kind], imports),
  );
  const doors = Object.keys(DOORS[kind]).join(' or ');
  return [
    ...inline,
    ...open.map(({ name }) => ({ where: `${path} ${name}`, why: `is no call of ${doors}` })),
  ];
};

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && /[.]tsx?$/.test(entry.name) && !entry.parentPath.includes('generated'),
    )
    .map((entry) => `${entry.parentPath}/${entry.name}`);

describe('the guard law', () => {
  const files = FOLDERS.flatMap(filesUnder);
  const breaches = files.flatMap((path) => breachesOf(path, readFileSync(path, 'utf8')));

  it('every action, route and page goes through its door, or is on the list of exceptions', () => {
    expect(breaches.filter(({ where }) => !(where in EXCEPTIONS))).toEqual([]);
  });

  it('has no exception that is not needed', () => {
    const found = new Set(breaches.map(({ where }) => where));
    expect(Object.keys(EXCEPTIONS).filter((where) => !found.has(where))).toEqual([]);
  });

  it('sees actions, routes and pages at all', () => {
    const kinds = files.map((path) =>
      kindOf(path, ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)),
    );
    for (const kind of ['action', 'route', 'page'])
      expect(kinds.filter((one) => one === kind).length).toBeGreaterThan(2);
  });
});

const GUARD = `import { action, formAction, route } from '${GUARDS}';\n`;
const SERVER = `// licence\n'use server';\n${GUARD}`;
const PAGE = `import { page } from '@/app/guard';\n`;

describe('the guard law catches', () => {
  it.each([
    ['an action that is a function', 'actions.ts', `${SERVER}export async function save() {}`],
    ['an action that is an arrow', 'actions.ts', `${SERVER}export const save = async () => {};`],
    [
      'an action of another wrapper',
      'actions.ts',
      `${SERVER}export const save = other(action('use-portal', f));`,
    ],
    [
      'a wrapper of the same name',
      'actions.ts',
      `'use server';\nconst action = f;\nexport const save = action(1);`,
    ],
    [
      'a wrapper from elsewhere',
      'actions.ts',
      `'use server';\nimport { action } from './x';\nexport const s = action(1);`,
    ],
    [
      'a renamed wrapper',
      'actions.ts',
      `'use server';\nimport { f as action } from '${GUARDS}';\nexport const s = action(1);`,
    ],
    ['the door of routes on an action', 'actions.ts', `${SERVER}export const save = route('use-portal', f);`],
    ['something exported again', 'actions.ts', `${SERVER}export { save } from './save';`],
    ['a list of exports', 'actions.ts', `${SERVER}const save = f;\nexport { save };`],
    ['a default action', 'actions.ts', `${SERVER}export default async () => {};`],
    [
      'one open action beside a guarded one',
      'actions.ts',
      `${SERVER}export const a = action('x', f), b = f;`,
    ],
    [
      'an open method of a route',
      'app/x/route.ts',
      `${GUARD}export const POST = async () => new Response();`,
    ],
    ['an open function of a route', 'app/x/route.ts', `export function GET() { return new Response(); }`],
    ['an open page', 'app/x/page.tsx', `${PAGE}export default async function X() { return <p />; }`],
    [
      'a page that only mentions the door',
      'app/x/page.tsx',
      `${PAGE}const X = page('x', f);\nexport default () => X;`,
    ],
    [
      'an inline action',
      'components/x.tsx',
      `const X = () => { const f = async () => { 'use server'; }; return f; };`,
    ],
  ])('%s', (_name, path, text) => {
    expect(breachesOf(path, text)).not.toEqual([]);
  });

  it.each([
    [
      'actions',
      'actions.ts',
      `${SERVER}export type S = null;\nexport const a = action('x', f);\nexport const b = formAction('x', f);`,
    ],
    [
      'a route',
      'app/x/route.ts',
      `${GUARD}export const GET = route('x', f);\nexport const POST = route('x', f);`,
    ],
    [
      'a page with a title',
      'app/x/page.tsx',
      `${PAGE}export const metadata = {};\nexport default page('x', f);`,
    ],
  ])('nothing in guarded %s', (_name, path, text) => {
    expect(breachesOf(path, text)).toEqual([]);
  });
});
