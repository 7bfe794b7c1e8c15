// SPDX-License-Identifier: AGPL-3.0-or-later

const isNamed = (node, ...names) => node.type === 'Identifier' && names.includes(node.name);

/** A rule that reports each node a visitor finds, with one sentence. */
const rule = (message, visitorOf) => ({
  create: (context) => visitorOf((node) => context.report({ node, message })),
});

/** What this house asks of its code beyond the linter's own rules. */
export default {
  meta: { name: 'house' },
  rules: {
    'parameterised-sql': rule(
      'Parameterised SQL only: $queryRaw or $executeRaw with a template.',
      (report) => ({
        MemberExpression: ({ property }) =>
          isNamed(property, '$queryRawUnsafe', '$executeRawUnsafe') && report(property),
      }),
    ),
    'injected-randomness': rule('Randomness is injected or comes from node:crypto.', (report) => ({
      MemberExpression: (node) =>
        isNamed(node.object, 'Math') && isNamed(node.property, 'random') && report(node),
    })),
    'injected-time': rule('Time is injected: take a Clock (lib/kernel/clock.ts).', (report) => ({
      NewExpression: (node) => isNamed(node.callee, 'Date') && node.arguments.length === 0 && report(node),
      MemberExpression: (node) =>
        isNamed(node.object, 'Date') && isNamed(node.property, 'now') && report(node),
    })),
    'no-inline-style': rule('A style attribute breaks the nonce CSP: use a class.', (report) => ({
      JSXAttribute: (node) => node.name.name === 'style' && report(node),
    })),
  },
};
