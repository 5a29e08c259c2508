/**
 * Every reason for which Leat says no, with the HTTP status it travels under. Codes are stable: clients may branch on them.
 */
export const refusalCodes = {
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'not-found': { status: 404, title: 'Nothing here, or not for you' },
  'invalid-input': { status: 400, title: 'The request is not understood' },
  'idempotency-key-missing': { status: 400, title: 'A write needs an Idempotency-Key' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key was used for something else' },
  'cross-site-write': { status: 403, title: 'A write must come from this site' },
  'not-allowed': { status: 403, title: 'Your role does not allow this' },
  'too-large': { status: 413, title: 'The request is too large' },
  'too-many-attempts': { status: 429, title: 'Too many attempts' },
  'wip-limit-needs-reason': { status: 409, title: 'Over a limit: a reason is needed' },
  'wip-limit-reached': { status: 409, title: 'A limit stops this' },
  'card-moved-meanwhile': { status: 409, title: 'The card was moved meanwhile' },
  'card-edited-meanwhile': { status: 409, title: 'The card was edited meanwhile' },
  'board-archived': { status: 409, title: 'The board is archived' },
  'card-not-on-board': { status: 409, title: 'The card is not on the board' },
  'card-already-there': { status: 409, title: 'Nothing would change' },
  'column-not-open': { status: 409, title: 'No card can stand in this column' },
  'column-has-cards': { status: 409, title: 'The column still has cards' },
  'column-is-needed': { status: 409, title: 'The board cannot do without this column' },
  'block-not-open': { status: 409, title: 'The card is not blocked by this' },
  'nothing-to-undo': { status: 409, title: 'There is nothing of yours to undo' },
  'undo-overtaken': { status: 409, title: 'The card was changed since' },
  'too-many-views': { status: 409, title: 'There are views enough' },
  'not-yours': { status: 403, title: 'Only whoever wrote it can change it' },
  'too-many': { status: 409, title: 'There are as many as there can be' },
  'name-taken': { status: 409, title: 'The name is taken' },
  'last-admin': { status: 409, title: 'The last admin stays' },
  'role-too-high': { status: 403, title: 'Nobody can give a role above their own' },
  'invitation-not-open': { status: 410, title: 'The invitation is used up or over' },
  'setup-done': { status: 409, title: 'This installation is set up already' },
  'nothing-to-measure': { status: 409, title: 'Nothing can be measured yet' },
  'import-refused': { status: 422, title: 'The files cannot be imported' },
  'import-source-used': { status: 422, title: 'This source was imported with other content' },
  'database-busy': { status: 503, title: 'The database does not answer' },
} as const;
export type RefusalCode = keyof typeof refusalCodes;

/** A no, with the field it concerns and the facts a page needs to explain it. `detail` is one plain sentence. */
export type Refusal = {
  refusal: RefusalCode;
  detail: string;
  field?: string;
  facts?: Record<string, unknown>;
};

export const refuse = (
  refusal: RefusalCode,
  detail: string,
  more: { field?: string; facts?: Record<string, unknown> } = {},
): Refusal => ({ refusal, detail, ...more });

export const isRefusal = (value: object): value is Refusal => 'refusal' in value;
