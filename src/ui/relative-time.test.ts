import { describe, expect, it } from 'vitest';
import { relativeTime } from './relative-time.ts';

const now = Date.UTC(2026, 10, 20, 12);

describe('relative time', () => {
  it.each([
    [10_000, 'just now'],
    [50_000, '1 min ago'],
    [59 * 60_000, '59 min ago'],
    [2 * 3_600_000, '2 h ago'],
    [3 * 86_400_000, '3 d ago'],
  ])('%i ms in the past reads "%s"', (distance, words) => {
    expect(relativeTime(now - distance, now)).toBe(words);
  });

  it('speaks of the future with "in"', () => {
    expect(relativeTime(now + 2 * 86_400_000, now)).toBe('in 2 d');
  });
});
