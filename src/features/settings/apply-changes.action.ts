'use server';

import { z } from 'zod';
import { authorizeOnBoard } from '#data/authorize.ts';
import { changeConfiguration } from '#data/boards/change-configuration.ts';
import { Refused } from '#data/refused.ts';
import { requireActor } from '#data/session.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import { changeConfiguration as changes } from '#domain/schemas/configuration-commands.ts';
import { boardId } from '#domain/schemas/ids.ts';

const request = changes.extend({ boardId, key: z.string().min(1).max(200) });

export type Applied = { configuration: BoardConfiguration } | Refusal;

/** Applies what a page of administration has collected, all or nothing; the page mints the key, so that a retry is harmless. */
export async function applyChanges(input: z.input<typeof request>): Promise<Applied> {
  const parsed = request.safeParse(input);
  if (!parsed.success) return refusalOf(parsed.error);
  const { boardId, key, ...asked } = parsed.data;
  try {
    const access = await authorizeOnBoard(await requireActor(), boardId, 'board:configure');
    const command = { key, operation: 'change-configuration', content: asked };
    const { configuration } = await changeConfiguration(access, command, asked);
    return { configuration };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function refusalOf(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  const field = issue?.path.at(-1);
  return refuse('invalid-input', issue ? `${String(field ?? 'It')}: ${issue.message}` : 'This cannot be understood.', {
    ...(typeof field === 'string' ? { field } : {}),
  });
}
