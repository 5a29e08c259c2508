import { cardAnswer } from '#domain/schemas/card-answer.ts';
import {
  moveCard as moveCardBody,
  moveCards as moveCardsBody,
  undo as undoBody,
} from '#domain/schemas/card-commands.ts';
import { operation } from '../operation.ts';

const ofEntry = ['wip-limit-reached', 'wip-limit-needs-reason', 'column-not-open'] as const;

export const moveCard = operation({
  id: 'moveCard',
  method: 'POST',
  path: '/api/v1/boards/{board}/moves',
  rule: 'card:move',
  summary: 'Moves a card to a column, a place in it, or a lane of any kind.',
  refusals: [...ofEntry, 'card-moved-meanwhile', 'card-not-on-board'],
  body: moveCardBody,
  answer: cardAnswer,
});

export const moveCards = operation({
  id: 'moveCards',
  method: 'POST',
  path: '/api/v1/boards/{board}/moves/bulk',
  rule: 'card:move',
  summary: 'Moves several cards to one place, in the order named, all or none.',
  refusals: [...ofEntry, 'card-not-on-board'],
  body: moveCardsBody,
  answer: cardAnswer,
});

export const undo = operation({
  id: 'undo',
  method: 'POST',
  path: '/api/v1/boards/{board}/undo',
  rule: 'card:move',
  summary: 'Takes back your last command on cards of this board, or the one whose event has this seq.',
  refusals: [...ofEntry, 'nothing-to-undo', 'undo-overtaken'],
  body: undoBody,
  answer: cardAnswer,
});
