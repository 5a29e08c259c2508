import { ageLabel, ageSentence, type CardAge } from '#domain/card-age.ts';
import { AgeMarks } from '#ui/age-marks.tsx';

/** The age and a stroke for each percentile of its column that the card has outlived. */
export const TideMarks = ({ age, column }: { age: CardAge; column: string }) => (
  <AgeMarks label={ageLabel(age)} sentence={ageSentence(age, column)} passed={age.pace ? age.passed : null} />
);
