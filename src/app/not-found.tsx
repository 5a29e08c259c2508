import type { Metadata } from 'next';
import Link from 'next/link';
import { PageMessage } from '#ui/page-message.tsx';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <PageMessage title="Nothing stands here">
      <p>There is no such page, or it is not yours to see. For a board or a card, ask its admin for a role there.</p>
      <Link href="/">To your boards</Link>
    </PageMessage>
  );
}
