import { describe, expect, it } from 'vitest';
import { picked } from './picked.ts';

describe('a click in a legend', () => {
  it('leaves only what was clicked', () => {
    expect(picked([], 'defect', false)).toEqual(['defect']);
    expect(picked(['feature', 'defect'], 'defect', false)).toEqual(['defect']);
  });

  it('shows all again where only that was left', () => {
    expect(picked(['defect'], 'defect', false)).toEqual([]);
  });

  it('with Shift adds or removes', () => {
    expect(picked(['feature'], 'defect', true)).toEqual(['feature', 'defect']);
    expect(picked(['feature', 'defect'], 'feature', true)).toEqual(['defect']);
  });
});
