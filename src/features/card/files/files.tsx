'use client';

import { Button, FileButton } from '@mantine/core';
import { attachmentEndings } from '#domain/attachment-type.ts';
import { useCardModel } from '../model/card-context.tsx';
import { removeFileRequest } from '../model/card-request.ts';
import type { Removal } from '../model/use-removal.ts';
import rows from '../rows/rows.module.css';
import { FileLine } from './file-line.tsx';
import styles from './files.module.css';
import { UploadLine } from './upload-line.tsx';
import type { Uploads } from './use-uploads.ts';

const accepted = attachmentEndings.join(',');

type FilesProps = { uploads: Uploads; removal: Removal };

/** The files of a card, and the ways to add one: by the button, by dropping it on the card, by pasting a picture. */
export function Files({ uploads: { uploads, add, again, dismiss }, removal: { isHidden, remove } }: FilesProps) {
  const { card, can } = useCardModel();
  const mayEdit = can('card:edit');
  const files = card.attachments.filter(({ id }) => !isHidden(id));
  return (
    <section aria-label="Files" className={rows.section}>
      {files.length === 0 && uploads.length === 0 ? <p className={rows.small}>No files yet.</p> : null}
      <ul className={rows.rows}>
        {files.map((file) => (
          <FileLine
            key={file.id}
            file={file}
            onRemove={mayEdit ? () => remove(file.id, file.name, removeFileRequest(card.id, file.id)) : undefined}
          />
        ))}
        {uploads.map((upload) => (
          <UploadLine
            key={upload.key}
            upload={upload}
            onAgain={() => again(upload)}
            onDismiss={() => dismiss(upload)}
          />
        ))}
      </ul>
      {mayEdit ? (
        <div className={styles.add}>
          <FileButton multiple accept={accepted} onChange={add}>
            {(button) => (
              <Button size="xs" variant="default" {...button}>
                Add files
              </Button>
            )}
          </FileButton>
          <span className={rows.small}>or drop them here, or paste a picture · 10 MiB each, 50 a card</span>
        </div>
      ) : null}
    </section>
  );
}
