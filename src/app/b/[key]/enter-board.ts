import { notFound } from 'next/navigation';
import { authorizeOnBoard, type BoardAccess } from '#data/authorize.ts';
import { Refused } from '#data/refused.ts';
import type { BoardAbility } from '#domain/permissions.ts';
import { enter } from '../../enter.ts';

/** Lets the visitor in to a page of a board: whoever is not signed in goes there first, whoever may not read sees nothing. */
export async function enterBoard<Ability extends BoardAbility>(
  key: string,
  ability: Ability,
  path = `/b/${key}`,
): Promise<BoardAccess<Ability>> {
  return orNotFound(authorizeOnBoard(await enter(path), key, ability));
}

/** What is denied and what is absent look alike. */
export async function orNotFound<T>(found: Promise<T>): Promise<T> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Refused && (error.status === 404 || error.status === 403)) notFound();
    throw error;
  }
}
