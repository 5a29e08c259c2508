import { TextInput } from '@mantine/core';
import type { FormAnswer } from '#domain/form-answer.ts';

type NameFieldProps = Pick<FormAnswer, 'errors' | 'typed'> & { label: string; placeholder?: string; maximum?: number };

/** What something new is to be called. */
export function NameField({ errors, typed, label, placeholder, maximum = 120 }: NameFieldProps) {
  return (
    <TextInput
      name="name"
      label={label}
      placeholder={placeholder}
      maxLength={maximum}
      required
      defaultValue={typed.name}
      error={errors.name}
    />
  );
}
