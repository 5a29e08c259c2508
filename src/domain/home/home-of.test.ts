import { expect, test } from 'vitest';
import { homeOf, homesOf } from './home-of.ts';

test('without a choice an admin opens the works, a product owner the stream, everybody else their water', () => {
  expect(homeOf(null, { workspaceRole: 'admin', boardRoles: ['admin'] })).toBe('works');
  expect(homeOf(null, { workspaceRole: 'member', boardRoles: ['member', 'product-owner'] })).toBe('stream');
  expect(homeOf(null, { workspaceRole: 'member', boardRoles: ['viewer'] })).toBe('water');
});

test('a choice holds, but the works are for admins alone', () => {
  expect(homeOf('stream', { workspaceRole: 'admin', boardRoles: [] })).toBe('stream');
  expect(homeOf('works', { workspaceRole: 'member', boardRoles: ['member'] })).toBe('water');
  expect(homesOf({ workspaceRole: 'member' })).toEqual(['water', 'stream', 'boards']);
});
