import { z } from 'zod';

/** A whole number as an address carries it: digits, told to the world as an integer. */
const digits = (least: number, most: number, description?: string) =>
  z
    .string()
    .regex(/^\d{1,16}$/, { error: 'is a whole number' })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error: `is from ${least} to ${most}` })
    .meta({
      ...(description === undefined ? {} : { description }),
      override: ({ jsonSchema }: { jsonSchema: Record<string, unknown> }) => {
        delete jsonSchema.pattern;
        Object.assign(jsonSchema, { type: 'integer', minimum: least, maximum: most });
      },
    });

/** A seq of a board, as it stands in a query. */
export const seqInQuery = digits(0, Number.MAX_SAFE_INTEGER);

/** A card's number on its board, as it stands in a query. */
export const numberInQuery = digits(0, 2 ** 31 - 1);

/** How many items a page holds: 50 unless said otherwise. */
export const pageSize = (most: number) => digits(1, most, 'How many at most; 50 unless said otherwise.').default(50);

/** One page of a list in a fixed order; `next` is the cursor of the page after it, null on the last one. */
export const page = <Name extends string, Item extends z.ZodType, Cursor extends z.ZodType>(
  name: Name,
  item: Item,
  cursor: Cursor,
) =>
  z.strictObject({ [name]: z.array(item), next: cursor.nullable() } as Record<Name, z.ZodArray<Item>> & {
    next: z.ZodNullable<Cursor>;
  });

/** Cuts rows that were read one beyond the page, and names the cursor of the next page if there is one. */
export function cutPage<Item, Cursor>(rows: Item[], limit: number, cursorOf: (last: Item) => Cursor) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorOf(last) : null };
}
