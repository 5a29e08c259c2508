import { type JudgedBoard, judgedBoard } from '#domain/simulation/judged-board.ts';

/** Of the verdicts with this label, so many were right: the reference at 150 and at 500 departures (FLOW 3.14). */
const rows = [
  { label: 'strong', words: 'strong', reference: { 150: 0.85, 500: 0.89 } },
  { label: 'likely', words: 'probably', reference: { 150: 0.65, 500: 0.64 } },
  { label: 'none', words: 'none (its top candidate)', reference: { 150: 0.53, 500: 0.42 } },
] as const;

const lengths = [150, 500] as const;

/** Random boards from a seed on: how often each kind of verdict was right, beside the reference. */
export function* calibrationTable(count: number, firstSeed: number): Generator<string> {
  const boards = Array.from({ length: count }, (_, index) => judgedBoard(firstSeed + index, lengths));
  const clear = boards.filter(({ isClear }) => isClear);
  yield `${count} random boards from seed ${firstSeed}; on ${clear.length} of them the constraint is clear.`;
  yield '| verdict | departures | right | share | reference | right on clear boards |';
  yield '|---|---|---|---|---|---|';
  for (const { label, words, reference } of rows) {
    for (const departures of lengths) {
      const all = tally(boards, label, departures);
      const plain = tally(clear, label, departures);
      const share = all.of === 0 ? '-' : (all.right / all.of).toFixed(2);
      const cells = [words, departures, `${all.right} of ${all.of}`, share, reference[departures]];
      yield `| ${cells.join(' | ')} | ${plain.right} of ${plain.of} |`;
    }
  }
  for (const departures of lengths) {
    const others = boards.filter(({ verdicts }) =>
      verdicts.some((own) => own.departures === departures && !rows.some(({ label }) => label === own.label)),
    );
    yield `Other verdicts after ${departures} departures: ${others.length}.`;
  }
}

function tally(boards: readonly JudgedBoard[], label: string, departures: number): { right: number; of: number } {
  const own = boards.flatMap(({ verdicts }) =>
    verdicts.filter((verdict) => verdict.label === label && verdict.departures === departures),
  );
  return { right: own.filter(({ isRight }) => isRight).length, of: own.length };
}
