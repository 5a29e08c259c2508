import { expect, test } from 'vitest';
import { pool, rows } from '#data/database.ts';
import { readPreference, savePreference } from '#data/people/preferences.ts';
import type { PersonId } from '#domain/schemas/ids.ts';
import { type PreferenceName, preferenceNames, preferences } from '#domain/schemas/preferences.ts';
import { somePerson } from '../../../tests/support/people.ts';

const some = async (name: string): Promise<{ personId: PersonId }> => ({ personId: await somePerson(name) });

test('a setting is kept for one person, in place of the one before', async () => {
  const [mo, sara] = [await some('Mo'), await some('Sara')];
  expect(await readPreference(mo, 'density')).toBeNull();
  await savePreference(mo, 'density', 'far');
  await savePreference(mo, 'density', 'compact');
  await savePreference(mo, 'beacons', { done: ['finish'], isDismissed: false });
  expect(await readPreference(mo, 'density')).toBe('compact');
  expect(await readPreference(mo, 'beacons')).toEqual({ done: ['finish'], isDismissed: false });
  expect(await readPreference(sara, 'density')).toBeNull();
});

test('what is no longer among the choices counts as not set', async () => {
  const mo = await some('Mo');
  const insert = `insert into preference (person_id, name, setting) values ($1, 'home', '"cellar"')`;
  await rows(pool, insert, [mo.personId]);
  expect(await readPreference(mo, 'home')).toBeNull();
});

test('every setting that the schemas know is one that the database takes', async () => {
  const mo = await some('Mo');
  const samples = { home: 'water', density: 'far', beacons: { done: [], isDismissed: true } } as const;
  const others = { announcements: 'mine', scheme: 'night' } as const;
  for (const [name, setting] of Object.entries({ ...samples, ...others }) as [PreferenceName, 'far'][]) {
    await savePreference(mo, name, setting);
    expect(await readPreference(mo, name)).toEqual(setting);
  }
  expect(Object.keys(preferences)).toEqual([...preferenceNames]);
});
