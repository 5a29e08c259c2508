import { notFound } from 'next/navigation';

/** The card's number as it stands in the address; anything else is not found. */
export function cardNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) notFound();
  return Number(text);
}
