import fc from 'fast-check';
import { z } from 'zod';

/** As much of JSON Schema as the operations use. */
type Schema = {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  format?: string;
  pattern?: string;
};

export const idKinds = [
  'card',
  'column',
  'lane',
  'limit',
  'block',
  'person',
  'board',
  'comment',
  'attachment',
  'link',
] as const;
export type IdKind = (typeof idKinds)[number];

/** Stands for the nth id of a kind, put in when the request is sent: ids are not the same in two runs. */
export type IdMark = `${IdKind}#${number}`;

const place = fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 3 }) }, { weight: 1, arbitrary: fc.nat({ max: 400 }) });
const anId = (kind: IdKind): fc.Arbitrary<IdMark> => place.map((n): IdMark => `${kind}#${n}`);

/** Mostly an id of what the field is named for, sometimes one of another kind. */
function idFor(field: string): fc.Arbitrary<IdMark> {
  const kind = /assignee/i.test(field) ? 'person' : idKinds.find((named) => field.toLowerCase().includes(named));
  const ofAnyKind = fc.constantFrom(...idKinds).chain(anId);
  return kind === undefined
    ? ofAnyKind
    : fc.oneof({ weight: 9, arbitrary: anId(kind) }, { weight: 1, arbitrary: ofAnyKind });
}

const words = fc.constantFrom(
  'Test',
  'Über',
  'UTC',
  'Europe/Luxembourg',
  'America/St_Johns',
  'Défaut 7',
  '日本',
  'a b',
);

function stringOf({ format, pattern, minLength = 0, maxLength = 40 }: Schema, field: string): fc.Arbitrary<string> {
  if (format === 'uuid') return idFor(field);
  if (format === 'date') return fc.constantFrom('2026-01-31', '2024-02-29', '1999-12-31', '9999-12-31', '0001-01-01');
  if (pattern) return fc.stringMatching(new RegExp(pattern), { maxLength: 12 });
  const text = fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 40) });
  return fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: text });
}

const numberOf = ({ minimum = -1000, maximum = 100_000 }: Schema) =>
  fc.oneof(fc.constantFrom(minimum, maximum), fc.integer({ min: minimum, max: Math.min(maximum, minimum + 5) }));

type Making = (schema: Schema, field: string) => fc.Arbitrary<unknown>;

function objectOf({ properties = {}, required = [] }: Schema, of: Making): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, of(schema, key)]));
  return fc.record(model, { requiredKeys: required });
}

/**
 * Values that the schema takes; some are refused all the same, where it says more than JSON Schema can. `named` is what
 * the value is called where it stands alone.
 */
export function arbitraryOf(schema: z.ZodType, named = ''): fc.Arbitrary<unknown> {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
  const of: Making = (node, field) => {
    if (node.$ref) return of(root.$defs?.[node.$ref.replace('#/$defs/', '')] ?? {}, field);
    if ('const' in node) return fc.constant(node.const);
    if (node.enum) return fc.constantFrom(...node.enum);
    const choices = node.anyOf ?? node.oneOf;
    if (choices) return fc.oneof(...choices.map((choice) => of(choice, field)));
    if (node.type === 'object') return objectOf(node, of);
    if (node.type === 'array') {
      const { minItems: minLength = 0, maxItems = 3 } = node;
      return fc.array(of(node.items ?? {}, field), { minLength, maxLength: Math.min(maxItems, minLength + 3) });
    }
    if (node.type === 'string') return stringOf(node, field);
    if (node.type === 'integer' || node.type === 'number') return numberOf(node);
    if (node.type === 'boolean') return fc.boolean();
    return fc.constant(null);
  };
  return of(root, named);
}
