import { type Refused, refused } from '#data/refused.ts';

type DatabaseError = Error & { code?: string; constraint?: string };

/** Rules that the ledger holds by itself: none is reached while the decisions before it are right. */
const refusalOf: Record<string, () => Refused> = {
  ledger_event_holds_hard_limit: () => refused('wip-limit-reached', 'A limit stops this.'),
  ledger_event_chain_is_gapless: () => refused('card-moved-meanwhile', 'The card was moved meanwhile.'),
  ledger_event_transition_is_unique: () => refused('card-moved-meanwhile', 'The card was moved meanwhile.'),
  ledger_event_card_seq_is_unique: () => refused('card-moved-meanwhile', 'The card was moved meanwhile.'),
  card_rank_is_unique_in_column: () => refused('card-moved-meanwhile', 'Another card took this place meanwhile.'),
  ledger_event_undone_once: () => refused('undo-overtaken', 'This was undone already.'),
  ledger_event_one_for_each_command_step: () => refused('idempotency-key-reused', 'This key was used before.'),
  board_key_is_unique_in_workspace: () => refused('name-taken', 'Another board has this key.', { field: 'key' }),
  workspace_keeps_an_admin: () => refused('last-admin', 'The last admin of a workspace stays.'),
};

/** Class 22 are values that do not fit, 23 rows that break a rule. */
const isOfInput = (code: string) => code.startsWith('22') || code.startsWith('23');

/** Connection, resources, operator, and what a retry resolves: time-outs, deadlocks. */
const isOfServer = (code: string) =>
  /^(08|53|57|58)/.test(code) || code === '40001' || code === '40P01' || code === '25P03';

const lostConnection = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
const lostMessage = /timeout exceeded when trying to connect|connection terminated|not queryable|client was closed/i;

/** The refusal that an error of the database amounts to, or undefined where it is an error of ours. */
export function refusalOfDatabase(error: unknown): Refused | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', constraint = '', message } = error as DatabaseError;
  const known = refusalOf[constraint];
  if (known) return known();
  if (lostConnection.has(code) || isOfServer(code) || lostMessage.test(message)) {
    return refused('database-busy', 'The database does not answer at this moment. Try again with the same key.');
  }
  return isOfInput(code) ? refused('invalid-input', 'The database cannot keep this as it is.') : undefined;
}
