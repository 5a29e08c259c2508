'use client';

import { TextInput } from '@mantine/core';
import { Chip } from '#ui/chip.tsx';
import styles from './boards.module.css';

export const usualStages = 'Input queue · Development | done · Test · Delivered';

const examples = [
  { name: 'Simple', stages: usualStages },
  {
    name: 'Delivery',
    stages: 'Input queue · Analysis | done · Design & development | done · Test | done · Delivered',
  },
];

type StagesQuestionProps = { text: string; onChange: (text: string) => void; error: string | undefined };

/** Which stages a card goes through, on one line. */
export function StagesQuestion({ text, onChange, error }: StagesQuestionProps) {
  return (
    <div className={styles.question}>
      <TextInput
        name="stages"
        label="1. Which stages does a card go through?"
        description="In their order, with dots or commas between them. The first is where cards wait, the last is done; “| done” gives a stage a half for what waits to be pulled."
        required
        maxLength={1000}
        value={text}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div className={styles.examples}>
        {examples.map(({ name, stages }) => (
          <Chip key={name} pressed={text === stages} onClick={() => onChange(stages)}>
            {name}
          </Chip>
        ))}
      </div>
    </div>
  );
}
