'use client';

import { type ReactNode, useEffect, useState } from 'react';
import styles from './drop-zone.module.css';

type DropZoneProps = {
  onFiles: ((files: readonly File[]) => void) | undefined;
  className: string | undefined;
  children: ReactNode;
};

const hasFiles = ({ dataTransfer }: { dataTransfer: DataTransfer | null }): boolean =>
  dataTransfer?.types.includes('Files') === true;

/** A file that falls beside is not opened in the place of the page, with all that is being written there. */
function useNothingFallsBeside(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      if (event.defaultPrevented || !hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
}

/** Takes files that are dropped or pasted anywhere in it; a pasted text goes where it was pasted. */
export function DropZone({ onFiles, className, children }: DropZoneProps) {
  const [isAimed, setAimed] = useState(false);
  useNothingFallsBeside();
  if (!onFiles) return <div className={className}>{children}</div>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting have their twin, the button
    <div
      className={`${className} ${styles.zone}`}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setAimed(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) =>
        currentTarget.contains(relatedTarget as Node | null) ? undefined : setAimed(false)
      }
      onDrop={(event) => {
        setAimed(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
      onPaste={(event) => {
        const files = [...event.clipboardData.files];
        if (files.length === 0 || event.clipboardData.types.includes('text/plain')) return;
        event.preventDefault();
        onFiles(files);
      }}
    >
      {children}
      {isAimed ? (
        <div className={styles.aimed}>
          <p>Drop to add to this card</p>
        </div>
      ) : null}
    </div>
  );
}
