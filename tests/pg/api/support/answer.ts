import type { z } from 'zod';
import type { Operation } from '../../../../src/app/api/v1/_door/operation.ts';
import { type Problem, problem } from '../../../../src/app/api/v1/_door/problem.ts';
import { type Asking, request } from './ask.ts';

/** Asks, and gives back the answer, which must be as the operation promises. */
export async function ask<O extends Operation>(operation: O, asking: Asking = {}): Promise<z.output<O['answer']>> {
  const response = await request(operation, asking);
  const said: unknown = await response.json();
  if (!response.ok) throw new Error(`${operation.id} was refused: ${JSON.stringify(said)}`);
  return operation.answer.parse(said) as z.output<O['answer']>;
}

/** Asks for what must be refused, and gives back the problem. */
export async function refusalOf(operation: Operation, asking: Asking = {}): Promise<Problem> {
  const response = await request(operation, asking);
  const said: unknown = await response.json();
  if (response.ok) throw new Error(`${operation.id} was not refused: ${JSON.stringify(said)}`);
  const told = problem.parse(said);
  if (told.status !== response.status)
    throw new Error(`the problem says ${told.status}, the answer ${response.status}`);
  return told;
}
