import { z } from 'zod';
import { standings } from '#domain/schemas/card.ts';
import { cardAnswer, createdCard, createdCards } from '#domain/schemas/card-answer.ts';
import {
  blockCards as blockCardsBody,
  archiveCards as cardsBody,
  createCard as createCardBody,
  createCards as createCardsBody,
  editCard as editCardBody,
  editCards as editCardsBody,
} from '#domain/schemas/card-commands.ts';
import { cardDetail } from '#domain/schemas/card-detail.ts';
import { cardPage } from '#domain/schemas/listed.ts';
import { numberInQuery, pageSize } from '#domain/schemas/pages.ts';
import { operation } from '../operation.ts';

const ofEntry = ['wip-limit-reached', 'wip-limit-needs-reason', 'column-not-open'] as const;

export const listCards = operation({
  id: 'listCards',
  method: 'GET',
  path: '/api/v1/boards/{board}/cards',
  rule: 'board:read',
  summary: 'The cards of the board by number, those off the board among them unless you name a standing.',
  query: z.strictObject({
    cursor: numberInQuery.optional(),
    limit: pageSize(200),
    standing: z.enum(standings).optional(),
  }),
  answer: cardPage,
});

export const createCard = operation({
  id: 'createCard',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards',
  rule: 'card:create',
  summary: 'Creates a card in a column; the limits judge it like any that enters.',
  refusals: ofEntry,
  body: createCardBody,
  status: 201,
  answer: createdCard,
});

export const createCards = operation({
  id: 'createCards',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards/create-many',
  rule: 'card:create',
  summary: 'Creates several cards in the order named, all or none; the limits judge one after the other.',
  refusals: ofEntry,
  body: createCardsBody,
  status: 201,
  answer: createdCards,
});

export const readCard = operation({
  id: 'readCard',
  method: 'GET',
  path: '/api/v1/boards/{board}/cards/{card}',
  rule: 'board:read',
  summary: 'One card with its description, checklist, open blocks, parts and discussion.',
  answer: cardDetail,
});

export const editCard = operation({
  id: 'editCard',
  method: 'PATCH',
  path: '/api/v1/boards/{board}/cards/{card}',
  rule: 'card:edit',
  summary: 'Changes what a card says or what the limits count it by; only the fields you name.',
  refusals: ['wip-limit-reached', 'wip-limit-needs-reason', 'card-edited-meanwhile'],
  body: editCardBody,
  answer: cardAnswer,
});

export const editCards = operation({
  id: 'editCards',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards/edit',
  rule: 'card:edit',
  summary: 'Gives several cards the same type, size, class, assignee, lane, due date or tags, all or none.',
  refusals: ['wip-limit-reached', 'wip-limit-needs-reason'],
  body: editCardsBody,
  answer: cardAnswer,
});

export const blockCards = operation({
  id: 'blockCards',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards/block',
  rule: 'card:block',
  summary: 'Marks several cards as blocked for one reason, all or none.',
  body: blockCardsBody,
  answer: cardAnswer,
});

export const archiveCards = operation({
  id: 'archiveCards',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards/archive',
  rule: 'card:archive',
  summary: 'Archives cards, all or none.',
  refusals: ['card-not-on-board'],
  body: cardsBody,
  answer: cardAnswer,
});

export const deleteCards = operation({
  id: 'deleteCards',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards/delete',
  rule: 'card:archive',
  summary: 'Deletes cards from the board, all or none; their history stays, and they can be restored.',
  refusals: ['card-not-on-board'],
  body: cardsBody,
  answer: cardAnswer,
});

export const sendCardsAway = operation({
  id: 'sendCardsAway',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards/away',
  rule: 'card:archive',
  summary: 'Marks cards as gone from this board to elsewhere, all or none.',
  refusals: ['card-not-on-board'],
  body: cardsBody,
  answer: cardAnswer,
});
