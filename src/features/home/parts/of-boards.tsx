import Link from 'next/link';
import { Quiet } from './home-section.tsx';

type OfBoardsProps = { shown: number; of: number; most: number };

/** Says where a home was not read from all boards. */
export function OfBoards({ shown, of, most }: OfBoardsProps) {
  if (of <= shown) return null;
  return (
    <Quiet>
      Read from {shown} of {of} boards: at most {most}, those with your cards and those that changed last.{' '}
      <Link href="/?home=boards">All boards</Link>
    </Quiet>
  );
}
