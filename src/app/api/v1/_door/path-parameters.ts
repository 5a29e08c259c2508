import { z } from 'zod';
import { notFound } from '#data/refused.ts';
import { attachmentId, cardId, commentId, linkId, personId } from '#domain/schemas/ids.ts';
import { viewId } from '#domain/schemas/saved-view.ts';

/** What can stand in a path, by the name it has there. */
export const pathParameters = {
  board: z
    .string()
    .regex(/^(?:[A-Za-z][A-Za-z0-9]{0,7}|[\da-fA-F-]{36})$/)
    .meta({ description: "The board's id or its key." }),
  card: z
    .union([
      cardId,
      z
        .string()
        .regex(/^[1-9]\d{0,8}$/)
        .transform(Number),
    ])
    .meta({ description: "The card's id or its number on the board." }),
  person: personId,
  view: viewId,
  comment: commentId,
  attachment: attachmentId,
  link: linkId,
};

type Name = keyof typeof pathParameters;
type NamesIn<Path extends string> = Path extends `${string}{${infer Found}}${infer Rest}`
  ? (Found extends Name ? Found : never) | NamesIn<Rest>
  : never;

export type ParametersOf<Path extends string> = { [N in NamesIn<Path>]: z.output<(typeof pathParameters)[N]> };

export const namesIn = (path: string): Name[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as Name);

/** What is no id at all is not found, like an id of somewhere else. */
export function readParameters<Path extends string>(path: Path, given: Record<string, unknown>): ParametersOf<Path> {
  const read = namesIn(path).map((name) => {
    const parsed = pathParameters[name].safeParse(given[name]);
    if (!parsed.success) throw notFound(name);
    return [name, parsed.data];
  });
  return Object.fromEntries(read) as ParametersOf<Path>;
}
