import { z } from 'zod';
import { inboxCursor, inboxPage, inboxUnread, markInbox as marks, notificationChoices } from '#domain/schemas/inbox.ts';
import { pageSize } from '#domain/schemas/pages.ts';
import { operation } from '../operation.ts';

export const readInbox = operation({
  id: 'readInbox',
  method: 'GET',
  path: '/api/v1/inbox',
  rule: 'workspace:read',
  summary:
    'What concerns you in your workspace, newest first, 90 days back: mentions, cards that others gave you, blocked or ' +
    'unblocked, and yours that are older than 85 % were. Never what you did yourself. It is read from the ledger each time.',
  query: z.strictObject({
    cursor: inboxCursor.optional(),
    limit: pageSize(100),
    only: z.enum(['unread']).optional(),
  }),
  answer: inboxPage,
});

export const countInbox = operation({
  id: 'countInbox',
  method: 'GET',
  path: '/api/v1/inbox/unread',
  rule: 'workspace:read',
  summary: 'How many items of your inbox are unread; 100 stands for that many or more.',
  answer: inboxUnread,
});

export const markInbox = operation({
  id: 'markInbox',
  method: 'POST',
  path: '/api/v1/inbox/marks',
  rule: 'inbox:keep',
  summary: 'Marks items of your inbox as unread, read or done, or all as read. What is done is not listed any more.',
  body: marks,
  answer: inboxUnread,
});

export const readNotifications = operation({
  id: 'readNotifications',
  method: 'GET',
  path: '/api/v1/me/notifications',
  rule: 'workspace:read',
  summary: 'Which kinds of items your inbox shows: each is `app` or `off`.',
  answer: notificationChoices,
});

export const setNotifications = operation({
  id: 'setNotifications',
  method: 'PUT',
  path: '/api/v1/me/notifications',
  rule: 'inbox:keep',
  summary: 'Chooses which kinds of items your inbox shows.',
  body: notificationChoices,
  answer: notificationChoices,
});
