import { z } from 'zod';
import { cardAnswer } from '#domain/schemas/card-answer.ts';
import { addLink as linkBody } from '#domain/schemas/card-commands.ts';
import { cardLink } from '#domain/schemas/card-detail.ts';
import { operation } from '../operation.ts';

export const addLink = operation({
  id: 'addLink',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards/{card}/links',
  rule: 'card:edit',
  summary: 'Links a card with a page elsewhere, from which nothing is fetched, or with another card of the board.',
  refusals: ['card-already-there', 'too-many'],
  body: linkBody,
  status: 201,
  answer: cardAnswer.extend({ link: z.strictObject({ id: cardLink.shape.id }) }).meta({ id: 'AddedLink' }),
});

export const removeLink = operation({
  id: 'removeLink',
  method: 'DELETE',
  path: '/api/v1/boards/{board}/cards/{card}/links/{link}',
  rule: 'card:edit',
  summary: 'Takes a link away, from either of its two cards.',
  answer: cardAnswer,
});
