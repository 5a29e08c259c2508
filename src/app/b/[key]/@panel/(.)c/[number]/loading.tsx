/** Nothing yet: the panel's frame stands, and the card is there before a skeleton would help. */
export default function CardIsComing() {
  return null;
}
