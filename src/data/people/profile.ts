import 'server-only';
import { prisma } from '#data/database.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { notFound } from '#data/refused.ts';
import type { keyboardScopes } from '#domain/schemas/people.ts';

/** Where single keys are shortcuts: everywhere, with the focus on the board, or nowhere. */
export type KeyboardScope = (typeof keyboardScopes)[number];

export type Profile = { name: string; email: string; keyboard: KeyboardScope; hasPassword: boolean };

/** What the person may see of themselves; that there is a password, never its hash. */
export async function readProfile({ personId }: PersonActor): Promise<Profile> {
  const person = await prisma.person.findUnique({
    where: { id: personId },
    select: { name: true, email: true, keyboard: true, credential: { select: { personId: true } } },
  });
  if (!person) throw notFound('person');
  const { name, email, keyboard, credential } = person;
  return { name, email, keyboard: keyboard as KeyboardScope, hasPassword: credential !== null };
}

export async function readKeyboardScope({ personId }: PersonActor): Promise<KeyboardScope> {
  const person = await prisma.person.findUnique({ where: { id: personId }, select: { keyboard: true } });
  if (!person) throw notFound('person');
  return person.keyboard as KeyboardScope;
}

export async function setKeyboardScope({ personId }: PersonActor, keyboard: KeyboardScope): Promise<void> {
  await prisma.person.update({ where: { id: personId }, data: { keyboard } });
}

export async function renamePerson({ personId }: PersonActor, name: string): Promise<void> {
  await prisma.person.update({ where: { id: personId }, data: { name } });
}
