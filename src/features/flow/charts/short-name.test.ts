import { describe, expect, it } from 'vitest';
import { shortName } from './short-name.ts';

const widthOf = (text: string) => text.length;

describe('a name where there is little room', () => {
  it('stays whole where it fits', () => {
    expect(shortName('Test · done', 11, widthOf)).toBe('Test · done');
  });

  it('keeps its half and cuts the stage', () => {
    expect(shortName('Design & development · done', 18, widthOf)).toBe('Design & d… · done');
  });

  it('is cut at its end where it has no half, or no room for one', () => {
    expect(shortName('Ready to deliver', 8, widthOf)).toBe('Ready t…');
    expect(shortName('Design & development · in progress', 9, widthOf)).toBe('Design &…');
  });
});
