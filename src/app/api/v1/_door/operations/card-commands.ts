import { z } from 'zod';
import { cardAnswer } from '#domain/schemas/card-answer.ts';
import {
  blockCard as blockBody,
  writeComment as commentBody,
  editComment as editCommentBody,
  restoreCard as restoreBody,
  unblockCard as unblockBody,
  voidCard as voidBody,
} from '#domain/schemas/card-commands.ts';
import { reason } from '#domain/schemas/configuration.ts';
import { commentPage } from '#domain/schemas/listed.ts';
import { pageSize } from '#domain/schemas/pages.ts';
import { operation } from '../operation.ts';

const ofEntry = ['wip-limit-reached', 'wip-limit-needs-reason'] as const;

export const blockCard = operation({
  id: 'blockCard',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards/{card}/block',
  rule: 'card:block',
  summary: 'Marks a card as blocked, with the reason, from now on.',
  body: blockBody,
  answer: cardAnswer,
});

export const unblockCard = operation({
  id: 'unblockCard',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards/{card}/unblock',
  rule: 'card:block',
  summary: 'Ends one block of a card, or all of them.',
  refusals: ['block-not-open'],
  body: unblockBody,
  answer: cardAnswer,
});

export const restoreCard = operation({
  id: 'restoreCard',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards/{card}/restore',
  rule: 'card:archive',
  summary: 'Brings a card back to the board, into its column or the one named; the limits judge it.',
  refusals: [...ofEntry, 'column-not-open', 'card-already-there'],
  body: restoreBody,
  answer: cardAnswer,
});

export const voidCard = operation({
  id: 'voidCard',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards/{card}/void',
  rule: 'card:void',
  summary: 'Counts a card as never having happened.',
  refusals: ['card-already-there'],
  body: voidBody,
  answer: cardAnswer,
});

export const unvoidCard = operation({
  id: 'unvoidCard',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards/{card}/unvoid',
  rule: 'card:void',
  summary: 'Counts a void card again; the limits judge it.',
  refusals: [...ofEntry, 'card-already-there'],
  body: z.strictObject({ reason: reason.optional() }).meta({ id: 'UnvoidCard' }),
  answer: cardAnswer,
});

export const listComments = operation({
  id: 'listComments',
  method: 'GET',
  path: '/api/v1/boards/{board}/cards/{card}/comments',
  rule: 'board:read',
  summary: 'What people wrote about a card, in the order of writing.',
  query: z.strictObject({ cursor: z.uuid().optional(), limit: pageSize(200) }),
  answer: commentPage,
});

export const writeComment = operation({
  id: 'writeComment',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards/{card}/comments',
  rule: 'card:comment',
  summary: 'Writes a comment.',
  body: commentBody,
  status: 201,
  answer: cardAnswer,
});

export const editComment = operation({
  id: 'editComment',
  method: 'PATCH',
  path: '/api/v1/boards/{board}/cards/{card}/comments/{comment}',
  rule: 'card:comment',
  summary: 'Says something else in a comment of your own; that it was edited is told.',
  refusals: ['not-yours'],
  body: editCommentBody,
  answer: cardAnswer,
});

export const eraseComment = operation({
  id: 'eraseComment',
  method: 'DELETE',
  path: '/api/v1/boards/{board}/cards/{card}/comments/{comment}',
  rule: 'card:comment',
  summary: 'Erases what a comment of your own says, or as an admin what anybody wrote; that there was one stays.',
  refusals: ['not-yours'],
  answer: cardAnswer,
});
