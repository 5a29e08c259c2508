import { InputWrapper } from '@mantine/core';
import { useId } from 'react';
import styles from './import-page.module.css';

type FileFieldProps = {
  name: string;
  label: string;
  accept: string;
  required?: boolean;
  error: string | undefined;
};

/** A file to choose, with its label and what is wrong with it. */
export function FileField({ name, label, accept, required = false, error }: FileFieldProps) {
  const id = useId();
  return (
    <InputWrapper id={id} label={label} required={required} error={error}>
      <input id={id} className={styles.file} type="file" name={name} accept={accept} required={required} />
    </InputWrapper>
  );
}
