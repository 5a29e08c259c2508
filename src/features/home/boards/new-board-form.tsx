'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useActionState, useState } from 'react';
import { stagesOfText } from '#domain/configure/stages-of-text.ts';
import { unanswered } from '#domain/form-answer.ts';
import { ActionForm } from '#ui/action-form.tsx';
import styles from './boards.module.css';
import { LimitsQuestion } from './limits-question.tsx';
import { NameAndKey } from './name-and-key.tsx';
import { newBoardAction } from './new-board.action.ts';
import { type Colleague, PeopleQuestion } from './people-question.tsx';
import { StagesQuestion, usualStages } from './stages-question.tsx';

type NewBoardFormProps = {
  zones: readonly string[];
  zone: string;
  commandKey: string;
  colleagues: readonly Colleague[];
};

/** A board by three questions: its stages, who works on it, and what limits they suggest. */
export function NewBoardForm({ zones, zone, commandKey, colleagues }: NewBoardFormProps) {
  const [{ errors, typed }, act, isPending] = useActionState(newBoardAction, unanswered);
  const [text, setText] = useState(typed.stages ?? usualStages);
  const [people, setPeople] = useState<readonly string[]>([]);
  const stages = stagesOfText(text);
  const worked =
    typeof stages === 'string' ? [] : stages.filter(({ kind }) => kind === 'active').map(({ name }) => name);
  return (
    <ActionForm action={act} error={errors['']} label="New board">
      <input type="hidden" name="commandKey" value={commandKey} />
      <div className={styles.fields}>
        <NameAndKey errors={errors} />
        <NativeSelect
          name="zone"
          label="Days are counted in"
          data={[...zones]}
          defaultValue={typed.zone ?? zone}
          error={errors.zone}
        />
      </div>
      <StagesQuestion text={text} onChange={setText} error={errors.stages} />
      <PeopleQuestion colleagues={colleagues} people={people} onChange={setPeople} error={errors.people} />
      <LimitsQuestion stages={worked} people={people.length} error={errors.limits} />
      <div>
        <Button type="submit" loading={isPending}>
          Make the board
        </Button>
      </div>
    </ActionForm>
  );
}
