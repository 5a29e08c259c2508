import { z } from 'zod';
import { cardAnswer } from '#domain/schemas/card-answer.ts';
import { cardAttachment } from '#domain/schemas/card-detail.ts';
import { operation } from '../operation.ts';

const file = z.string().meta({ format: 'binary' });

export const listAttachments = operation({
  id: 'listAttachments',
  method: 'GET',
  path: '/api/v1/boards/{board}/cards/{card}/attachments',
  rule: 'board:read',
  summary: 'The files of a card, 50 at most, in the order in which they came.',
  answer: z.strictObject({ attachments: z.array(cardAttachment) }).meta({ id: 'AttachmentList' }),
});

export const addAttachment = operation({
  id: 'addAttachment',
  method: 'POST',
  path: '/api/v1/boards/{board}/cards/{card}/attachments',
  rule: 'card:edit',
  summary: 'Adds a file of at most 10 MiB to a card; its kind is told by its name and its content together.',
  refusals: ['invalid-input', 'too-many'],
  upload: {
    mediaType: 'multipart/form-data',
    schema: z.strictObject({ file }).meta({ id: 'AttachmentUpload' }),
  },
  status: 201,
  answer: cardAnswer
    .extend({ attachment: cardAttachment.pick({ id: true, name: true, mediaType: true }) })
    .meta({ id: 'AddedAttachment' }),
});

export const readAttachment = operation({
  id: 'readAttachment',
  method: 'GET',
  path: '/api/v1/boards/{board}/cards/{card}/attachments/{attachment}',
  rule: 'board:read',
  summary: 'The bytes of a file, always to be saved and never to be run in a page.',
  answerType: 'application/octet-stream',
  answer: file,
});

export const removeAttachment = operation({
  id: 'removeAttachment',
  method: 'DELETE',
  path: '/api/v1/boards/{board}/cards/{card}/attachments/{attachment}',
  rule: 'card:edit',
  summary: 'Takes a file off a card and erases its bytes.',
  answer: cardAnswer,
});
