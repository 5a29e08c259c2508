import { type Problem, refusalOf, saysNothing } from '../model/board-api.ts';

export type Uploaded = 'done' | { reason: string };

const noAnswer = 'No answer. Try again.';

function reasonOf(request: XMLHttpRequest): string {
  if (saysNothing(request.status)) return noAnswer;
  try {
    return refusalOf(JSON.parse(request.responseText) as Problem).detail;
  } catch {
    return noAnswer;
  }
}

type Upload = { address: string; file: File; key: string; onProgress: (share: number) => void };

/** Sends one file and tells how far it is, as `fetch` cannot; the same key makes a retry harmless. */
export function uploadFile({ address, file, key, onProgress }: Upload): Promise<Uploaded> {
  const body = new FormData();
  body.append('file', file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('idempotency-key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(request.status === 201 ? 'done' : { reason: reasonOf(request) });
    request.onerror = () => resolve({ reason: noAnswer });
    request.send(body);
  });
}
