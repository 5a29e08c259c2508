import { afterAll, expect, test, vi } from 'vitest';
import { log } from '../../../src/app/api/v1/_door/log.ts';
import { readBoard } from '../../../src/app/api/v1/_door/operations/boards.ts';
import { readHealth } from '../../../src/app/api/v1/_door/operations/installation.ts';
import { respondThrown } from '../../../src/app/api/v1/_door/problem.ts';
import { refusalOf } from './support/answer.ts';

const { itsOwn } = vi.hoisted(() => {
  const { DATABASE_URL } = process.env;
  process.env.DATABASE_URL = 'postgresql://nobody:secret-word@127.0.0.1:1/nothing';
  return { itsOwn: DATABASE_URL };
});

afterAll(() => {
  process.env.DATABASE_URL = itsOwn;
});

test('while the database does not answer, so says the API, without particulars', async () => {
  const warned = vi.spyOn(log, 'warn').mockReturnValue(undefined);
  const as = { token: 'leat_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' };
  for (const asked of [refusalOf(readHealth), refusalOf(readBoard, { as, params: { board: 'HB' } })]) {
    const told = await asked;
    expect(told).toMatchObject({ status: 503, code: 'database-busy' });
    expect(JSON.stringify(told)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|secret-word/);
  }
  expect(warned).toHaveBeenCalledTimes(2);
  expect(JSON.stringify(warned.mock.calls)).not.toContain('secret-word');
});

test('what nobody foresaw is told without particulars, and written down without values', async () => {
  const logged = vi.spyOn(log, 'error').mockReturnValue(undefined);
  const surprise = Object.assign(new Error('no such column'), { code: '42703', detail: 'Key (hash)=(\\xabc)' });
  const response = respondThrown({ id: 'anything' }, surprise);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toMatch(/column|42703|Key|stack/);
  expect(JSON.stringify(logged.mock.calls)).toContain('no such column');
  expect(JSON.stringify(logged.mock.calls)).not.toContain('Key (hash)');
});
