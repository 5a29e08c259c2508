import { expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { oncePerReading } from './once-per-reading.ts';

it('computes once for each reading, and anew for another', () => {
  let times = 0;
  const ofReading = oncePerReading((reading) => {
    times += 1;
    return { asOf: reading.asOf };
  });
  const reading = readingOf([]);
  expect(ofReading(reading)).toBe(ofReading(reading));
  expect(ofReading(readingOf([], '5')).asOf).toBe(readingOf([], '5').asOf);
  expect(times).toBe(2);
});
