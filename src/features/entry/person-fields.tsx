'use client';

import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FormAnswer } from '#domain/form-answer.ts';
import styles from './form.module.css';

type PersonFieldsProps = Pick<FormAnswer, 'errors' | 'typed'> & { children?: ReactNode };

/** Who somebody new is, the password they choose, and what the form asks beside that. */
export function PersonFields({ errors, typed, children }: PersonFieldsProps) {
  return (
    <div className={styles.fields} data-columns>
      <TextInput
        name="name"
        label="Your name"
        autoComplete="name"
        maxLength={120}
        required
        defaultValue={typed.name}
        error={errors.name}
      />
      <TextInput
        name="email"
        type="email"
        label="E-mail"
        autoComplete="username"
        maxLength={254}
        required
        defaultValue={typed.email}
        error={errors.email}
      />
      <TextInput
        name="password"
        type="password"
        label="Password"
        description="12 characters or more"
        autoComplete="new-password"
        minLength={12}
        maxLength={200}
        required
        error={errors.password}
      />
      {children}
    </div>
  );
}
