import { expect, test } from 'vitest';
import { seal } from '#data/auth/seal.ts';
import { pool, rows } from '#data/database.ts';
import type { PersonActor } from '#data/people/actor.ts';
import {
  chooseWorkspace,
  endOwnSession,
  endSession,
  extendSession,
  sessionEndsAt,
  sessionSeconds,
  sessionsOf,
} from '#data/people/sessions.ts';
import { stillHolds } from '#data/people/still-holds.ts';
import { createToken, revokeToken, tokensOf } from '#data/people/tokens.ts';
import { actorOf } from '#data/session.ts';
import {
  joinBoard,
  joinWorkspace,
  leaveBoard,
  leaveWorkspace,
  signedIn,
  someBoard,
  someMember,
  somePerson,
  someWorkspace,
} from '../../../tests/support/people.ts';

process.env.AUTH_SECRET = 'a secret of thirty-two characters';

const cookieName = 'authjs.session-token';
const withCookie = async ({ sessionId }: PersonActor) =>
  new Headers({ cookie: `theme=day; ${cookieName}=${await seal({ sid: sessionId }, cookieName, 60)}` });
const bearer = (secret: string) => new Headers({ authorization: `Bearer ${secret}` });
const notFound = expect.objectContaining({ refusal: expect.objectContaining({ refusal: 'not-found' }) });

test('a session names its person and their workspace', async () => {
  const workspaceId = await someWorkspace();
  const mo = await someMember(workspaceId, 'member', 'Mo');
  expect(await actorOf(await withCookie(mo))).toEqual({ ...mo, name: 'Mo', workspaceId });
});

test('a session that was ended or is over lets nobody in any more', async () => {
  const workspaceId = await someWorkspace();
  const [ended, over] = [await someMember(workspaceId, 'member'), await someMember(workspaceId, 'member')];
  await endSession(ended.sessionId);
  await rows(pool, 'update session set expires_at = clock_timestamp() where id = $1', [over.sessionId]);
  expect(await actorOf(await withCookie(ended))).toBeUndefined();
  expect(await actorOf(await withCookie(over))).toBeUndefined();
});

test('a session that still holds goes on for as long as a new one when its person asks', async () => {
  const workspaceId = await someWorkspace();
  const [mo, over] = [await someMember(workspaceId, 'member'), await someMember(workspaceId, 'member')];
  const soon = "update session set expires_at = clock_timestamp() + $2 * interval '1 second' where id = $1";
  await rows(pool, soon, [mo.sessionId, 60]);
  await rows(pool, soon, [over.sessionId, 0]);
  const endsAt = await extendSession(mo);
  expect(endsAt).toEqual(await sessionEndsAt(mo));
  expect(Math.round((endsAt.getTime() - Date.now()) / 1000 / 60)).toBe(sessionSeconds / 60);
  await expect(extendSession(over)).rejects.toEqual(notFound);
});

test('a cookie that we did not seal lets nobody in, whatever session it names', async () => {
  const mo = await someMember(await someWorkspace(), 'admin');
  const sealedForOther = await seal({ sid: mo.sessionId }, 'leat.device', 60);
  const late = await seal({ sid: mo.sessionId }, cookieName, -60);
  for (const value of [mo.sessionId, sealedForOther, late, 'x.y.z', '', '%00']) {
    expect(await actorOf(new Headers({ cookie: `${cookieName}=${value}` }))).toBeUndefined();
  }
});

test('a session is ended by its own person only', async () => {
  const workspaceId = await someWorkspace();
  const [mo, ada] = [await someMember(workspaceId, 'member'), await someMember(workspaceId, 'admin')];
  const elsewhere = await signedIn(mo.personId, workspaceId);
  await expect(endOwnSession(ada, elsewhere.sessionId)).rejects.toEqual(notFound);
  expect((await sessionsOf(mo)).map(({ id }) => id)).toEqual([mo.sessionId, elsewhere.sessionId]);
  await endOwnSession(mo, elsewhere.sessionId);
  expect(await sessionsOf(mo)).toMatchObject([{ id: mo.sessionId, isThis: true }]);
});

test('a workspace becomes the current one only for its members', async () => {
  const [here, there, foreign] = [await someWorkspace(), await someWorkspace('There'), await someWorkspace('Foreign')];
  const mo = await someMember(here, 'member');
  await joinWorkspace(there, mo.personId, 'member');
  await chooseWorkspace(mo, there);
  expect(await actorOf(await withCookie(mo))).toMatchObject({ workspaceId: there });
  await expect(chooseWorkspace(mo, foreign)).rejects.toEqual(notFound);
  await joinWorkspace(there, await somePerson('Keeper'), 'admin');
  await leaveWorkspace(there, mo.personId);
  expect(await actorOf(await withCookie(mo))).toMatchObject({ workspaceId: here });
});

test('a token acts for its person in its workspace until it is revoked or over', async () => {
  const workspaceId = await someWorkspace();
  const mo = await someMember(workspaceId, 'member', 'Mo');
  const secret = await createToken(mo, { name: 'CI', scope: 'write', days: 1 });
  const expected = { kind: 'token', personId: mo.personId, name: 'Mo', tokenScope: 'write', workspaceId };
  expect(await actorOf(bearer(secret))).toMatchObject(expected);
  await rows(pool, "update api_token set expires_at = expires_at - interval '1 day'");
  expect(await actorOf(bearer(secret))).toBeUndefined();
  const other = await createToken(mo, { name: 'CI', scope: 'read', days: null });
  const [token] = await tokensOf(mo);
  if (!token) throw new Error('no token');
  const ada = await someMember(workspaceId, 'admin');
  await expect(revokeToken(ada, token.id)).rejects.toEqual(notFound);
  await revokeToken(mo, token.id);
  expect(await actorOf(bearer(other))).toBeUndefined();
});

test('a bad token does not fall back to the cookie', async () => {
  const mo = await someMember(await someWorkspace(), 'member');
  const headers = await withCookie(mo);
  for (const value of ['Bearer leat_nonsense-nonsense-nonsense', 'Basic bW86cHc=', 'Bearer', '']) {
    headers.set('authorization', value);
    expect(await actorOf(headers)).toBeUndefined();
  }
});

test('the last use of a token is written down at most once a minute', async () => {
  const mo = await someMember(await someWorkspace(), 'member');
  const secret = await createToken(mo, { name: 'CI', scope: 'read', days: null });
  const lastUse = async () => (await tokensOf(mo))[0]?.lastUsedAt;
  expect(await lastUse()).toBeNull();
  await actorOf(bearer(secret));
  const first = await lastUse();
  await actorOf(bearer(secret));
  expect(await lastUse()).toBe(first);
  await rows(pool, "update api_token set last_used_at = last_used_at - interval '61 seconds'");
  await actorOf(bearer(secret));
  expect(await lastUse()).not.toBe(first);
});

test('only hashes of secrets are kept', async () => {
  const mo = await someMember(await someWorkspace(), 'member');
  const secret = await createToken(mo, { name: 'CI', scope: 'read', days: null });
  const [kept] = await rows<{ all: string }>(pool, 'select string_agg(t::text, $1) as all from api_token t', ['']);
  expect(kept?.all).not.toContain(secret);
  expect(JSON.stringify(await tokensOf(mo))).not.toMatch(/hash|leat_/i);
});

test('of many streams those are named whose session or token and whose role still hold', async () => {
  const workspaceId = await someWorkspace();
  const boardId = await someBoard(workspaceId);
  const people = await Promise.all(
    ['ok', 'ended', 'off', 'out', 'foreign'].map(() => someMember(workspaceId, 'member')),
  );
  const [ok, ended, off, out, foreign] = people as [PersonActor, PersonActor, PersonActor, PersonActor, PersonActor];
  for (const { personId } of people) await joinBoard([workspaceId, boardId], personId, 'viewer');
  const secret = await createToken(ok, { name: 'wall', scope: 'read', days: null });
  const token = await actorOf(bearer(secret));
  if (token?.kind !== 'token') throw new Error('no token');
  const holder = (id: string, { personId, sessionId }: PersonActor) => ({
    id,
    workspaceId,
    boardId,
    personId,
    sessionId,
  });
  const holders = [
    ...people.map((person, place) => holder(String(place), person)),
    { id: 'token', workspaceId, boardId, personId: ok.personId, tokenId: token.tokenId },
    { id: 'stolen', workspaceId, boardId, personId: ok.personId, sessionId: foreign.sessionId },
  ];
  const all = new Set(['0', '1', '2', '3', '4', 'token']);
  expect(await stillHolds(holders)).toEqual(all);
  await endSession(ended.sessionId);
  await leaveBoard([workspaceId, boardId], off.personId);
  await leaveWorkspace(workspaceId, out.personId);
  await revokeToken(ok, token.tokenId);
  expect(await stillHolds(holders)).toEqual(new Set(['0', '4']));
  expect(await stillHolds([])).toEqual(new Set());
});

test('somebody without any workspace is signed in and sees none', async () => {
  const nobody = await signedIn(await somePerson('Nobody'), null);
  expect(await actorOf(await withCookie(nobody))).toMatchObject({ workspaceId: null });
});
