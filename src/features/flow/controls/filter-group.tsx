'use client';

import type { FlowView } from '#domain/schemas/flow-query.ts';
import { Glyph, type Shape } from '#ui/glyph.tsx';
import { useFlowAddress } from '../address/flow-address.tsx';
import { Choice } from './choice.tsx';
import styles from './controls.module.css';
import { picked } from './picked.ts';

/** One value that cards can be chosen by; `look` as the charts draw its cards. */
export type FilterOption<Value> = { value: Value; word: string; look?: { shape: Shape; color: string } };

type FilterGroupProps<Field extends 'type' | 'lane' | 'class'> = {
  name: string;
  field: Field;
  /** What the choice of all is called. */
  all: string;
  options: readonly FilterOption<FlowView[Field][number]>[];
};

const hint = 'Shift and a click add or remove it';

/** The values of one field as a legend: a click leaves only that one, with Shift it is added or removed. */
export function FilterGroup<Field extends 'type' | 'lane' | 'class'>(props: FilterGroupProps<Field>) {
  const { name, field, all, options } = props;
  const { view } = useFlowAddress();
  const chosen: readonly (string | null)[] = view[field];
  return (
    <nav className={styles.group} aria-label={name} data-legend={options.some(({ look }) => look) || undefined}>
      <Choice isChosen={chosen.length === 0} to={(asked) => ({ ...asked, [field]: [] })}>
        {all}
      </Choice>
      {options.map(({ value, word, look }) => (
        <Choice
          key={value}
          isChosen={chosen.includes(value)}
          hint={hint}
          to={(asked, adds) => ({ ...asked, [field]: picked<string | null>(asked[field], value, adds) })}
        >
          {look ? (
            <span className={styles.glyph} style={{ color: look.color }}>
              <Glyph shape={look.shape} size={11} />
            </span>
          ) : null}
          {word}
        </Choice>
      ))}
    </nav>
  );
}
