import { z } from 'zod';
import { boardDelta, boardView } from '#domain/schemas/board-view.ts';
import { seqInQuery } from '#domain/schemas/pages.ts';
import { operation } from '../operation.ts';

export const readBoard = operation({
  id: 'readBoard',
  method: 'GET',
  path: '/api/v1/boards/{board}',
  rule: 'board:read',
  summary: 'The board as it stands: its configuration, its cards and what you can do there.',
  answer: boardView,
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
    'whatever happens after `after` or the Last-Event-ID header, without a gap; `ended` when the right to read is gone.',
  query: z.strictObject({ after: seqInQuery.optional() }),
  answerType: 'text/event-stream',
  answer: boardDelta,
});
