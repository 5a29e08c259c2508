/**
 * Says on standard error, in one sentence, why something did not work; with LEAT_DEBUG=1, where in the program too.
 *
 * @param {unknown} error
 */
export function explain(error) {
  const sentence = error instanceof Error ? error.message : String(error);
  console.error(process.env.LEAT_DEBUG && error instanceof Error ? error.stack : sentence);
}
