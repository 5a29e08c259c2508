'use client';

import { isPicture } from '#domain/attachment-type.ts';
import type { CardAttachment } from '#domain/schemas/card-detail.ts';
import { Ago } from '#ui/ago.tsx';
import { IconClip } from '#ui/icons.tsx';
import { base } from '../model/board-api.ts';
import { useCardModel } from '../model/card-context.tsx';
import { CrossButton } from '../rows/cross-button.tsx';
import rows from '../rows/rows.module.css';
import { sizeWords } from './file-size.ts';
import styles from './files.module.css';

/** A larger picture is fetched when somebody asks for it, not for its thumbnail. */
const mostShownBytes = 1_000_000;

type FileLineProps = { file: CardAttachment; onRemove: (() => void) | undefined };

/** One file: its picture, if it is one that costs little, its name, which saves it, and where it comes from. */
export function FileLine({ file, onRemove }: FileLineProps) {
  const { board, card } = useCardModel();
  const address = `${base(board.id)}/cards/${card.id}/attachments/${file.id}`;
  return (
    <li className={`${rows.row} ${styles.file}`}>
      <span className={styles.picture}>
        {isPicture(file.mediaType) && file.byteSize <= mostShownBytes ? (
          // biome-ignore lint/performance/noImgElement: the file is given out as it was added, and only to who may read it
          <img src={address} alt="" loading="lazy" decoding="async" width={48} height={48} />
        ) : (
          <IconClip />
        )}
      </span>
      <div className={styles.told}>
        <a href={address} download={file.name}>
          {file.name}
        </a>
        <p className={rows.small}>
          {sizeWords(file.byteSize)} · {file.addedByName} · <Ago atMs={Date.parse(file.addedAt)} zone={board.zone} />
        </p>
      </div>
      {onRemove ? <CrossButton label={`Remove ${file.name}`} onClick={onRemove} /> : null}
    </li>
  );
}
