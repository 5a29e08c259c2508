import { describe, expect, it } from 'vitest';
import { type Evidence, noEvidence } from './evidence.ts';
import { slowestWhenPressed, turningPoint } from './signals.ts';

function congested(waited: number, starved: number): Evidence {
  return { ...noEvidence(), time: 100, waited, starved };
}

function pressed(time: number, exits: number): Evidence {
  return { ...noEvidence(), time: 100, pressed: time, pressedExits: exits };
}

describe('the turning point', () => {
  it('is where waiting turns into starving', () => {
    expect(turningPoint([congested(80, 10), congested(90, 5), congested(10, 70)])).toBe(1);
  });

  it('may be the first stage without being congested', () => {
    expect(turningPoint([congested(10, 30), congested(5, 80)])).toBe(0);
  });

  it('is no later stage that is not congested', () => {
    expect(turningPoint([congested(0, 10), congested(0, 0)])).toBe(0);
  });

  it('may be the last stage: after it nothing waits at all', () => {
    expect(turningPoint([congested(80, 0), congested(90, 0)])).toBe(1);
  });

  it('is the largest fall where there are several', () => {
    expect(turningPoint([congested(60, 0), congested(0, 10), congested(90, 0), congested(0, 60)])).toBe(2);
  });

  it('is nowhere without stages', () => {
    expect(turningPoint([])).toBeNull();
  });
});

describe('the slowest when pressed', () => {
  it('is the one with the fewest exits per time pressed, not the fewest exits', () => {
    expect(slowestWhenPressed([pressed(10, 8), pressed(90, 20)])).toBe(1);
  });

  it('is no stage that was pressed for less than 5 % of the time', () => {
    expect(slowestWhenPressed([pressed(4, 5), pressed(90, 900)])).toBe(1);
    expect(slowestWhenPressed([pressed(5, 5), pressed(90, 900)])).toBe(0);
  });

  it('is no stage with fewer than five exits', () => {
    expect(slowestWhenPressed([pressed(90, 4), pressed(90, 50)])).toBe(1);
    expect(slowestWhenPressed([pressed(90, 4)])).toBeNull();
  });
});
