'use client';

import { useCallback, useRef, useState } from 'react';
import { announce } from '#ui/live-regions.tsx';
import { mintUuid } from '#ui/mint-uuid.ts';
import { base } from '../model/board-api.ts';
import type { CardModel } from '../model/use-card.ts';
import { uploadFile } from './upload-request.ts';

/** A file on its way: how far it is, from 0 to 1, and what is wrong where it cannot be taken. */
export type Upload = { key: string; file: File; share: number; reason: string | null };

export type Uploads = {
  uploads: readonly Upload[];
  add: (files: readonly File[]) => void;
  again: (upload: Upload) => void;
  dismiss: (upload: Upload) => void;
};

const mostBytes = 10 * 1024 * 1024;

/**
 * The files that are being added to a card, one after the other, even when the card is left meanwhile. What is too large
 * is not even sent.
 */
export function useUploads({ board, card, look }: Pick<CardModel, 'board' | 'card' | 'look'>): Uploads {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const change = useCallback((key: string, facets: Partial<Upload> | null) => {
    setUploads((shown) =>
      shown.flatMap((upload) => (upload.key !== key ? [upload] : facets ? [{ ...upload, ...facets }] : [])),
    );
  }, []);
  const address = `${base(board.id)}/cards/${card.id}/attachments`;
  const send = async ({ key, file }: Upload) => {
    const onProgress = (share: number) => change(key, { share });
    const sent = await uploadFile({ address, file, key, onProgress });
    if (sent === 'done') {
      await look();
      announce(`${file.name} is added.`);
    }
    change(key, sent === 'done' ? null : { reason: sent.reason });
  };
  const begin = (upload: Upload) => {
    turn.current = turn.current.then(() => send(upload));
  };
  const add = (files: readonly File[]) => {
    const added = files.map((file): Upload => {
      const reason = file.size > mostBytes ? 'The file is larger than 10 MiB.' : null;
      return { key: mintUuid(), file, share: 0, reason };
    });
    setUploads((shown) => [...shown, ...added]);
    for (const upload of added) if (upload.reason === null) begin(upload);
  };
  const again = (upload: Upload) => {
    const fresh = { ...upload, key: mintUuid(), share: 0, reason: null };
    setUploads((shown) => shown.map((one) => (one.key === upload.key ? fresh : one)));
    begin(fresh);
  };
  return { uploads, add, again, dismiss: ({ key }) => change(key, null) };
}
