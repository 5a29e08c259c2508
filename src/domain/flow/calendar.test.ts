import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { microsOf } from '../../../tests/flow-data/micros-of.ts';
import { calendarOf } from './calendar.ts';
import { dayFromText, dayText } from './day.ts';
import { instantText } from './instant-text.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/Havana',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

function startText(zone: string, day: string): string {
  return instantText(calendarOf(zone).startOf(dayFromText(day)));
}

describe('a local day', () => {
  it('belongs to the zone, not to UTC', () => {
    const at = microsOf('2024-03-31T22:30:00Z');
    expect(dayText(calendarOf('Europe/Berlin').dayOf(at))).toBe('2024-04-01');
    expect(dayText(calendarOf('UTC').dayOf(at))).toBe('2024-03-31');
  });

  it('begins with the first of two midnights', () => {
    expect(startText('America/Havana', '2023-11-05')).toBe('2023-11-05T04:00:00.000Z');
  });

  it('begins at one o’clock where midnight is skipped', () => {
    expect(startText('America/Sao_Paulo', '2018-11-04')).toBe('2018-11-04T03:00:00.000Z');
    expect(startText('Asia/Beirut', '2024-03-31')).toBe('2024-03-30T22:00:00.000Z');
  });

  it('begins an hour after midnight was first reached, where the clock was put back at that very moment', () => {
    expect(startText('America/Sao_Paulo', '2018-02-18')).toBe('2018-02-18T03:00:00.000Z');
    expect(dayText(calendarOf('America/Sao_Paulo').dayOf(microsOf('2018-02-18T02:59:59Z')))).toBe('2018-02-17');
  });

  it('that a zone left out altogether begins with the next one', () => {
    expect(startText('Pacific/Apia', '2011-12-30')).toBe(startText('Pacific/Apia', '2011-12-31'));
  });

  it('agrees with the zone database at every instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 1_900_000_000 }), (zone, second) => {
        const local = Temporal.Instant.fromEpochMilliseconds(second * 1000).toZonedDateTimeISO(zone);
        expect(dayText(calendarOf(zone).dayOf(second * 1_000_000))).toBe(local.toPlainDate().toString());
      }),
    );
  });

  it('holds its own start and not the instant before it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES.slice(0, -1)), fc.integer({ min: 0, max: 22_000 }), (zone, day) => {
        const calendar = calendarOf(zone);
        expect(calendar.dayOf(calendar.startOf(day))).toBe(day);
        expect(calendar.dayOf(calendar.startOf(day) - 1)).toBeLessThan(day);
      }),
    );
  });
});

describe('a local time', () => {
  const halfPastTwo = 2.5 * 3_600_000_000;

  it('that happens twice is its first', () => {
    const at = calendarOf('Europe/Berlin').instantOf(dayFromText('2024-10-27'), halfPastTwo);
    expect(instantText(at)).toBe('2024-10-27T00:30:00.000Z');
  });

  it('that is skipped is read with the offset before the gap', () => {
    const at = calendarOf('Europe/Berlin').instantOf(dayFromText('2024-03-31'), halfPastTwo);
    expect(instantText(at)).toBe('2024-03-31T01:30:00.000Z');
  });
});

it('an unknown zone is refused', () => {
  expect(() => calendarOf('Europe/Nowhere')).toThrow(RangeError);
});
