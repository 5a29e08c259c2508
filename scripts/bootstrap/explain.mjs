/**
 * Says on standard error, in one sentence, why something did not work, after the output of the program that failed if
 * there was one; with LEAT_DEBUG=1, where in our program too.
 *
 * @param {unknown} error
 */
export function explain(error) {
  if (!(error instanceof Error)) return console.error(String(error));
  if (typeof error.cause === 'string') console.error(error.cause);
  console.error(process.env.LEAT_DEBUG ? error.stack : error.message);
}
