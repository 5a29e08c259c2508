/**
 * Says on one line what is being done, and how long it took.
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<T> | T} work
 * @param {NodeJS.WriteStream} [out]
 * @returns {Promise<T>}
 */
export async function step(what, work, out = process.stdout) {
  const begun = performance.now();
  out.write(`${what} … `);
  try {
    const result = await work();
    out.write(`${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    out.write('failed\n');
    throw error;
  }
}
