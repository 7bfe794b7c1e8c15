// SPDX-License-Identifier: AGPL-3.0-or-later
/** `3,4 s` since a `performance.now()`. */
export const secondsSince = (since) =>
  `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;

/** Writes one line of the start on the console. */
export const say = (text) => process.stdout.write(`${text}\n`);

/**
 * Runs one long step and writes one line for it: its name, running seconds on a terminal, and how long it took.
 * `work` gets a function that changes what stands after the name.
 */
export const step = async (name, work) => {
  const since = performance.now();
  const live = process.stdout.isTTY;
  let detail = '';
  const draw = () =>
    process.stdout.write(`\r\x1b[K  ${name}${detail && ` – ${detail}`} … ${secondsSince(since)}`);
  if (live) draw();
  else process.stdout.write(`  ${name} … `);
  const ticking = live ? setInterval(draw, 500) : null;
  try {
    const result = await work((text) => (detail = text));
    process.stdout.write(
      live
        ? `\r\x1b[K✓ ${name}${detail && ` – ${detail}`} (${secondsSince(since)})\n`
        : `${detail && `${detail}, `}${secondsSince(since)}\n`,
    );
    return result;
  } catch (error) {
    process.stdout.write('\n');
    throw error;
  } finally {
    if (ticking) clearInterval(ticking);
  }
};

/** Lines of a plain table; the columns are the keys of the first row. */
export const tableOf = (rows) => {
  const columns = Object.keys(rows[0] ?? {});
  const width = (column) => Math.max(column.length, ...rows.map((row) => String(row[column] ?? '').length));
  const line = (cell) =>
    columns
      .map((column) => String(cell(column)).padEnd(width(column)))
      .join('   ')
      .trimEnd();
  return [
    line((column) => column),
    line((column) => '─'.repeat(width(column))),
    ...rows.map((row) => line((column) => row[column] ?? '')),
  ];
};
