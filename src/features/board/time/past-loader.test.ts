import { expect, test } from 'vitest';
import { createPastLoader } from './past-loader.ts';

function server() {
  const asked: { at: number; signal: AbortSignal; answer: (answer: string) => void; fail: () => void }[] = [];
  const shown: string[] = [];
  const failed: number[] = [];
  const loader = createPastLoader<string>(
    (at, signal) =>
      new Promise((answer, fail) => {
        asked.push({ at, signal, answer, fail: () => fail(new Error('unreached')) });
      }),
    { shown: (_, answer) => shown.push(answer), failed: (at) => failed.push(at) },
  );
  const settle = () => new Promise((done) => setTimeout(done));
  return { asked, shown, failed, loader, settle };
}

test('while one moment is on its way, only the last of the later wishes is asked for', async () => {
  const { asked, shown, loader, settle } = server();
  for (const at of [1, 2, 3]) loader.want(at, 'in turn');
  expect(asked.map(({ at }) => at)).toEqual([1]);
  asked[0]?.answer('one');
  await settle();
  expect(asked.map(({ at }) => at)).toEqual([1, 3]);
  asked[1]?.answer('three');
  await settle();
  expect(shown).toEqual(['one', 'three']);
});

test('an urgent wish drops what is on its way, and the dropped answer is never shown', async () => {
  const { asked, shown, loader, settle } = server();
  loader.want(1, 'in turn');
  loader.want(2, 'in turn');
  loader.want(9, 'now');
  expect([asked[0]?.signal.aborted, asked[1]?.at]).toEqual([true, 9]);
  asked[0]?.answer('one');
  asked[1]?.answer('nine');
  await settle();
  expect([shown, asked.length]).toEqual([['nine'], 2]);
});

test('a moment that was seen lately is shown without asking again', async () => {
  const { asked, shown, loader, settle } = server();
  loader.want(1, 'now');
  asked[0]?.answer('one');
  await settle();
  loader.want(1, 'now');
  expect([shown, asked.length]).toEqual([['one', 'one'], 1]);
});

test('what is on its way already is waited for, and drops a later wish', async () => {
  const { asked, shown, loader, settle } = server();
  loader.want(1, 'in turn');
  loader.want(2, 'in turn');
  loader.want(1, 'now');
  asked[0]?.answer('one');
  await settle();
  expect([shown, asked.length]).toEqual([['one'], 1]);
});

test('after a stop nothing is shown', async () => {
  const { asked, shown, failed, loader, settle } = server();
  loader.want(1, 'in turn');
  loader.want(2, 'in turn');
  loader.stop();
  asked[0]?.fail();
  await settle();
  expect([shown, failed, asked.length]).toEqual([[], [], 1]);
});

test('a moment that cannot be had is told, and the next wish is still asked for', async () => {
  const { asked, failed, loader, settle } = server();
  loader.want(1, 'in turn');
  loader.want(2, 'in turn');
  asked[0]?.fail();
  await settle();
  expect([failed, asked[1]?.at]).toEqual([[1], 2]);
});
