'use client';

import { Button } from '@mantine/core';
import { IconClip } from '#ui/icons.tsx';
import { CrossButton } from '../rows/cross-button.tsx';
import rows from '../rows/rows.module.css';
import { sizeWords } from './file-size.ts';
import styles from './files.module.css';
import type { Upload } from './use-uploads.ts';

type UploadLineProps = { upload: Upload; onAgain: () => void; onDismiss: () => void };

/** A file on its way, or the reason why it is not taken. */
export function UploadLine({ upload: { file, share, reason }, onAgain, onDismiss }: UploadLineProps) {
  return (
    <li className={`${rows.row} ${styles.file}`} data-refused={reason !== null || undefined}>
      <span className={styles.picture}>
        <IconClip />
      </span>
      <div className={styles.told}>
        <span>{file.name}</span>
        {reason === null ? (
          <progress max={1} value={share} aria-label={`Adding ${file.name}`} />
        ) : (
          <p role="alert" className={styles.reason}>
            {reason}
          </p>
        )}
        <p className={rows.small}>{sizeWords(file.size)}</p>
      </div>
      {reason === null ? null : (
        <>
          {reason.startsWith('No answer') ? (
            <Button size="xs" variant="default" onClick={onAgain}>
              Try again
            </Button>
          ) : null}
          <CrossButton label={`Dismiss ${file.name}`} onClick={onDismiss} />
        </>
      )}
    </li>
  );
}
