import fc from 'fast-check';

/** Texts that have broken software of this kind before. */
export const nastyTexts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00x',
  '\u202e\u0000\u200b',
  "'; drop table ledger_event; --",
  '$1',
  '%00',
  '../../../../etc/passwd',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '=cmd|calc',
  '\r\nset-cookie: a=b',
  '__proto__',
  'null',
  'NaN',
  '1e400',
  '-0',
  '00000000-0000-0000-0000-000000000000',
  '\\u0000',
  'é'.repeat(200),
  '🃏'.repeat(100),
  'x'.repeat(5_000),
];

const nastyValues: unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  [],
  {},
  [[[[[]]]]],
  { toString: 1 },
  { constructor: { prototype: {} } },
];

export const hostileText = fc.constantFrom(...nastyTexts);
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(...nastyValues),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Whole bodies that no schema describes; some are not even JSON. */
export const hostileBody: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom('', '{', '[1,', '"', 'undefined', '\ufeff{}', '{"a":1,"a":2}', '{"__proto__":{"x":1}}', '[]', 'null'),
  fc.uint8Array({ maxLength: 64 }),
  fc.constant(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`),
);
