import { describe, expect, it } from 'vitest';
import { walked } from './walked.ts';

describe('walking among marks', () => {
  it('begins at the first, or with an arrow back at the last', () => {
    expect(walked('ArrowRight', undefined, 3)).toBe(0);
    expect(walked('ArrowLeft', undefined, 3)).toBe(2);
  });

  it('goes one further and stops at both ends', () => {
    expect(walked('ArrowRight', 1, 3)).toBe(2);
    expect(walked('ArrowRight', 2, 3)).toBe(2);
    expect(walked('ArrowUp', 0, 3)).toBe(0);
    expect(walked('Home', 2, 3)).toBe(0);
    expect(walked('End', 0, 3)).toBe(2);
  });

  it('leaves other keys alone, and all keys where there is nothing', () => {
    expect(walked('Enter', 1, 3)).toBeUndefined();
    expect(walked('End', undefined, 0)).toBeUndefined();
  });
});
