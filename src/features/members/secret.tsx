'use client';

import { Button, TextInput } from '@mantine/core';
import { useRef, useState, useSyncExternalStore } from 'react';
import styles from './secret.module.css';

type SecretProps = {
  label: string;
  note: string;
  /** In front of the secret, where the whole is an address of this site. */
  path?: string;
  secret: string;
};

const stays = () => () => undefined;

/** Something that is shown once, to be copied. */
export function Secret({ label, note, path, secret }: SecretProps) {
  const origin = useSyncExternalStore(
    stays,
    () => window.location.origin,
    () => '',
  );
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<string>();
  const text = path === undefined ? secret : `${origin}${path}${secret}`;
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard?.writeText(text);
    setCopied(text);
  };
  return (
    <div className={styles.secret}>
      <TextInput
        ref={field}
        label={label}
        description={note}
        inputWrapperOrder={['label', 'description', 'input']}
        value={text}
        readOnly
        className={styles.text}
      />
      <Button variant="default" onClick={() => void copy()}>
        {copied === text ? 'Copied' : 'Copy'}
      </Button>
    </div>
  );
}
