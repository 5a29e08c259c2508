/** Where two JSON values differ, as `path: expected … got …`. */
export function differences(expected: unknown, actual: unknown, path = ''): string[] {
  if (typeof expected === 'number' && typeof actual === 'number') {
    return isClose(expected, actual, path) ? [] : [`${path}: expected ${expected}, got ${actual}`];
  }
  if (!isTree(expected) || !isTree(actual)) {
    return expected === actual ? [] : [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...keys]
    .filter((key) => !key.endsWith('_linear'))
    .flatMap((key) => differences(expected[key], actual[key], path === '' ? key : `${path}.${key}`));
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Integers equal, seconds within 0.001, means and ratios within 1e-9 relative. */
function isClose(expected: number, actual: number, path: string): boolean {
  if (expected === actual) return true;
  if (Number.isInteger(expected) && Number.isInteger(actual)) return false;
  const relative = Math.abs(expected - actual) <= 1e-9 * Math.max(Math.abs(expected), Math.abs(actual));
  return relative || (/seconds/.test(path) && Math.abs(expected - actual) <= 0.001);
}
