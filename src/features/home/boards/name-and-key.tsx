'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormAnswer } from '#domain/form-answer.ts';
import { suggestedKey } from './suggested-key.ts';

/** The key follows the name until somebody writes one. */
export function NameAndKey({ errors }: Pick<FormAnswer, 'errors'>) {
  const [name, setName] = useState('');
  const [key, setKey] = useState<string | null>(null);
  return (
    <>
      <TextInput
        name="name"
        label="Name"
        required
        maxLength={120}
        value={name}
        error={errors.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        name="key"
        label="Key"
        description="Stands before the number of each card."
        required
        maxLength={8}
        value={key ?? suggestedKey(name)}
        error={errors.key}
        onChange={(event) => setKey(event.currentTarget.value.toUpperCase())}
      />
    </>
  );
}
