'use server';

import { z } from 'zod';
import { savePreference } from '#data/people/preferences.ts';
import { requirePerson } from '#data/session.ts';
import { errorsOfIssues } from '#domain/form-answer.ts';
import { type PreferenceName, type Preferences, preferenceNames, preferences } from '#domain/schemas/preferences.ts';

const kept = z.enum(preferenceNames);

/** Keeps one setting of the signed-in person, from any page; answers what is wrong with it, or nothing. */
export async function keepPreference<Name extends PreferenceName>(
  name: Name,
  setting: Preferences[Name],
): Promise<Record<string, string>> {
  const person = await requirePerson();
  const named = kept.safeParse(name);
  if (!named.success) return { name: 'There is no such setting.' };
  const parsed = preferences[named.data].safeParse(setting);
  if (!parsed.success) return errorsOfIssues(parsed.error);
  await savePreference(person, named.data, parsed.data);
  return {};
}
