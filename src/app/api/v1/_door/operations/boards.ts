import { z } from 'zod';
import { boardAsOf } from '#domain/schemas/board-as-of.ts';
import { boardDelta, boardView } from '#domain/schemas/board-view.ts';
import { createBoard as createBoardBody } from '#domain/schemas/configuration-commands.ts';
import { instantInQuery } from '#domain/schemas/instant-in-query.ts';
import { boardPage } from '#domain/schemas/listed.ts';
import { pageSize, seqInQuery } from '#domain/schemas/pages.ts';
import { boardPresence, presenceSaid } from '#domain/schemas/presence.ts';
import { boardTimeline } from '#domain/schemas/timeline.ts';
import { operation } from '../operation.ts';

export const listBoards = operation({
  id: 'listBoards',
  method: 'GET',
  path: '/api/v1/boards',
  rule: 'workspace:read',
  summary: 'The boards of your workspace that you can read, by key.',
  query: z.strictObject({ cursor: z.string().max(8).optional(), limit: pageSize(200) }),
  answer: boardPage,
});

export const createBoard = operation({
  id: 'createBoard',
  method: 'POST',
  path: '/api/v1/boards',
  rule: 'board:create',
  summary: 'Creates a board from a template, with further changes if you like.',
  refusals: ['name-taken', 'column-not-open', 'column-is-needed'],
  body: createBoardBody,
  status: 201,
  answer: z.strictObject({ id: z.uuid(), key: z.string(), seq: z.int() }).meta({ id: 'CreatedBoard' }),
});

export const readBoard = operation({
  id: 'readBoard',
  method: 'GET',
  path: '/api/v1/boards/{board}',
  rule: 'board:read',
  summary: 'The board as it stands: its configuration, its cards and what you can do there.',
  answer: boardView,
});

export const readBoardAsOf = operation({
  id: 'readBoardAsOf',
  method: 'GET',
  path: '/api/v1/boards/{board}/as-of',
  rule: 'board:read',
  summary:
    'The board as it stood at an instant, folded from its ledger; null before its first event. Titles and other texts ' +
    'are those of today.',
  query: z.strictObject({ at: instantInQuery }),
  answer: boardAsOf,
});

export const readTimeline = operation({
  id: 'readTimeline',
  method: 'GET',
  path: '/api/v1/boards/{board}/timeline',
  rule: 'board:read',
  summary: 'When the board began, and each change of its stages, limits, policies, lanes, types and points since.',
  answer: boardTimeline,
});

export const readChanges = operation({
  id: 'readChanges',
  method: 'GET',
  path: '/api/v1/boards/{board}/changes',
  rule: 'board:read',
  summary: 'What changed on the board after a seq. While `more` is true, ask again from the seq of the answer.',
  query: z.strictObject({ after: seqInQuery }),
  answer: boardDelta,
});

export const streamEvents = operation({
  id: 'streamEvents',
  method: 'GET',
  path: '/api/v1/boards/{board}/events/stream',
  rule: 'board:read',
  summary:
    'Server-sent events: `hello` with the seq of the board, then `delta` with a BoardDelta, whose id is its seq, for ' +
    'whatever happens after `after` or the Last-Event-ID header, without a gap; `presence` with a BoardPresence when who ' +
    'looks at the board changes; `ended` when the right to read is gone.',
  query: z.strictObject({ after: seqInQuery.optional() }),
  answerType: 'text/event-stream',
  answer: boardDelta,
});

export const sayPresence = operation({
  id: 'sayPresence',
  method: 'POST',
  path: '/api/v1/boards/{board}/presence',
  rule: 'board:read',
  summary:
    'Says that a tab of yours shows the board, or no longer does, and which card you hold; answers who is there. Say it ' +
    'every 10 s: after about 20 s of silence you are gone. Nothing of it is kept. A token is answered and not seen.',
  body: presenceSaid,
  answer: boardPresence,
});
