import { expect, test } from 'vitest';
import { boardKey } from '#domain/schemas/configuration-commands.ts';
import { suggestedKey } from './suggested-key.ts';

test('several words give their initials, one word its beginning', () => {
  expect(['Harbour releases', 'Payments', 'Équipe des États'].map(suggestedKey)).toEqual(['HR', 'PAY', 'EDE']);
});

test('what is suggested is a key, or nothing', () => {
  const names = ['2026 plans', 'a b c d e f g h i j k', '…', '', '42'];
  for (const key of names.map(suggestedKey)) expect(key === '' || boardKey.safeParse(key).success).toBe(true);
});
