import { z } from 'zod';
import { changeView as changeViewBody, keepView as keepViewBody, savedView } from '#domain/schemas/saved-view.ts';
import { operation } from '../operation.ts';

const ofTeam = 'Those of the team need `view:share` too.';

export const listViews = operation({
  id: 'listViews',
  method: 'GET',
  path: '/api/v1/boards/{board}/views',
  rule: 'board:read',
  summary: "The kept views of the board in the order of their tabs: the team's, then your own.",
  answer: z.strictObject({ views: z.array(savedView) }).meta({ id: 'SavedViews' }),
});

export const keepView = operation({
  id: 'keepView',
  method: 'POST',
  path: '/api/v1/boards/{board}/views',
  rule: 'view:keep',
  summary: `Keeps a way of looking at the board, for yourself or for the team. ${ofTeam}`,
  refusals: ['name-taken', 'too-many-views'],
  body: keepViewBody,
  status: 201,
  answer: savedView,
});

export const changeView = operation({
  id: 'changeView',
  method: 'PATCH',
  path: '/api/v1/boards/{board}/views/{view}',
  rule: 'view:keep',
  summary: `Renames a view, changes what it shows, or puts it behind another. ${ofTeam}`,
  refusals: ['name-taken'],
  body: changeViewBody,
  answer: savedView,
});

export const deleteView = operation({
  id: 'deleteView',
  method: 'DELETE',
  path: '/api/v1/boards/{board}/views/{view}',
  rule: 'view:keep',
  summary: `Deletes a view; no card and no figure changes. ${ofTeam}`,
  answer: z.strictObject({ id: z.uuid() }).meta({ id: 'DeletedView' }),
});
