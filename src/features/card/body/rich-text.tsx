'use client';

import { lazy, Suspense } from 'react';

const Markdown = lazy(() => import('./markdown.tsx'));

/** A text in Markdown; what draws it comes only where there is a text. */
export function RichText({ text }: { text: string }) {
  return (
    <Suspense fallback={<p style={{ whiteSpace: 'pre-wrap' }}>{text}</p>}>
      <Markdown text={text} />
    </Suspense>
  );
}
