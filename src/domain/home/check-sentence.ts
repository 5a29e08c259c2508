/** What a look through one board's ledger found: how many events there are, and a sentence for each thing wrong. */
export type BoardCheck = { events: number; wrong: readonly string[] };

/** The finding in words; null stands for a ledger too long to be read while somebody waits. */
export function checkSentence(key: string, check: BoardCheck | null): string {
  if (check === null) return `The ledger of ${key} is too long to read here. Run npm run verify:ledger on the server.`;
  if (check.wrong.length > 0) return `${key}: ${check.wrong.join(' ')}`;
  return `${key}: unbroken to #${check.events}. Each card stands where its last event says, and the rules are what was told.`;
}
