import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../../tests/flow-data/differences.ts';
import { loadSet } from '../../../../tests/flow-data/load-set.ts';
import { constraintEntry } from '../document/constraint-part.ts';
import { flowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import { metricsDocument } from '../metrics-document.ts';

const DATA = join(import.meta.dirname, '../../../../tests/data');

type Truth = Record<string, { stage: string; clear: boolean; reference_share: number }>;

function readJson(path: string) {
  return JSON.parse(readFileSync(join(DATA, path), 'utf8'));
}

describe('the constraint of the demo team over its last 90 days', () => {
  const { history, asOf } = loadSet(join(DATA, 'demo-synthetic'));
  const verdict = metricsDocument(history, asOf, { window: 90 }).constraint;

  it('is Test, strongly, with the evidence that the rule gives', () => {
    const { share, ...expected } = readJson('demo-synthetic/expected_constraint_90d.json');
    const { share: ownShare, ...own } = verdict ?? { share: null };
    expect(differences(expected, own)).toEqual([]);
    expect(Math.abs((ownShare ?? 0) - share)).toBeLessThanOrEqual(0.05);
  });

  it('is the same whenever it is asked for: the draws have a fixed seed', () => {
    expect(metricsDocument(history, asOf, { window: 90 }).constraint).toEqual(verdict);
  });
});

describe('on twelve simulated boards whose constraint is known', () => {
  const truth: Truth = readJson('constraint-boards/truth.json');
  const verdicts = Object.entries(truth).map(([name, known]) => {
    const { history, asOf, analysisFrom } = loadSet(join(DATA, 'constraint-boards', name));
    return {
      known,
      board: history.board,
      verdict: constraintEntry(flowReading(history, asOf), analysisFrom as Micros),
    };
  });
  const strong = verdicts.filter(({ verdict }) => verdict.label === 'strong');

  it('no strong verdict is wrong', () => {
    expect(strong.map(({ verdict }) => verdict.stage)).toEqual(strong.map(({ known }) => known.stage));
  });

  it('at least seven of the nine clear ones get a strong verdict', () => {
    expect(strong.filter(({ known }) => known.clear).length).toBeGreaterThanOrEqual(7);
  });

  it('the certainty is that of the reference, within what a bootstrap varies, where every work column has a limit', () => {
    const limited = verdicts.filter(({ board }) =>
      board.columns.every(({ kind, wipLimit }) => kind !== 'active' || wipLimit !== null),
    );
    expect(limited).toHaveLength(8);
    const gaps = limited.map(({ known, verdict }) => Math.abs((verdict.share ?? 0) - known.reference_share));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(0.05);
  });
});
