'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { suggestedLimit } from '#domain/configure/stages-of-text.ts';
import styles from './boards.module.css';

type LimitsQuestionProps = { stages: readonly string[]; people: number; error: string | undefined };

/** How much each stage takes; what is not written by hand follows the number of people, the maker of the board among them. */
export function LimitsQuestion({ stages, people, error }: LimitsQuestionProps) {
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const suggested = String(suggestedLimit(people + 1, stages.length));
  const limits = stages.map((stage) => written[stage] ?? suggested);
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>3. How many cards at once?</legend>
      <p className={styles.note}>
        Suggested: the people shared out over the stages, and one more. Over a limit the board asks for a reason. Empty
        is no limit.
      </p>
      <input type="hidden" name="limits" value={limits.join(',')} />
      <div className={styles.limits}>
        {stages.map((stage, index) => (
          <TextInput
            key={stage}
            label={stage}
            inputMode="numeric"
            maxLength={4}
            value={limits[index]}
            onChange={(event) => setWritten({ ...written, [stage]: event.currentTarget.value })}
          />
        ))}
      </div>
      {error ? <p role="alert">{error}</p> : null}
    </fieldset>
  );
}
