import { describe, expect, it } from 'vitest';
import { ageLabel, ageSentence, type ColumnPaces, cardAge } from './card-age.ts';
import type { ColumnId } from './schemas/ids.ts';

const test = 'b1b0a7f2-0d0c-4c56-9a5f-6a3f0e9a1c01' as ColumnId;
const pace: ColumnPaces = { [test]: { n: 64, days: [3, 5, 7, 10] } };
const zone = 'Europe/Luxembourg';
const started = (startedAt: string | null, nowText: string) =>
  cardAge(
    { columnId: test, createdAt: '2026-11-01T08:00:00Z', startedAt, enteredAt: startedAt },
    pace,
    zone,
    Date.parse(nowText),
  );

describe('the age of a card', () => {
  it('is 1 on the day of commitment', () => {
    expect(started('2026-11-20T08:00:00Z', '2026-11-20T10:00:00Z').days).toBe(1);
  });

  it('counts local days of the board’s zone, touched, not elapsed', () => {
    expect(started('2026-11-19T22:30:00Z', '2026-11-19T23:30:00Z').days).toBe(2);
  });

  it('counts the 25 hours of the day the clocks go back as one day more', () => {
    expect(started('2026-10-24T22:00:00Z', '2026-10-25T22:59:00Z').days).toBe(1);
    expect(started('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z').days).toBe(2);
  });

  it('reads the microseconds of the ledger', () => {
    expect(started('2026-11-18T08:00:00.123456Z', '2026-11-20T10:00:00Z').days).toBe(3);
  });

  it('passes a mark only when it is older than it', () => {
    expect(started('2026-11-14T08:00:00Z', '2026-11-20T10:00:00Z')).toMatchObject({ days: 7, passed: 2 });
    expect(started('2026-11-13T08:00:00Z', '2026-11-20T10:00:00Z')).toMatchObject({ days: 8, passed: 3 });
  });

  it('names the mark from the 85th percentile on', () => {
    expect(ageLabel(started('2026-11-14T08:00:00Z', '2026-11-20T10:00:00Z'))).toBe('7 d');
    expect(ageLabel(started('2026-11-10T08:00:00Z', '2026-11-20T10:00:00Z'))).toBe('11 d · p95');
  });

  it('is not an age before commitment', () => {
    const waiting = started(null, '2026-11-20T10:00:00Z');
    expect(waiting).toMatchObject({ committed: false, passed: 0, pace: null });
    expect(ageSentence(waiting, 'Input queue')).toContain('Not committed yet');
  });

  it('explains itself with the percentile it has passed', () => {
    expect(ageSentence(started('2026-11-10T08:00:00Z', '2026-11-20T10:00:00Z'), 'Test')).toBe(
      '11 days since commitment, 11 here. 95 % of cards had left Test by 10 days.',
    );
  });
});
