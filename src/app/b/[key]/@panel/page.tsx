export default function NoPanelOnBoard() {
  return null;
}
