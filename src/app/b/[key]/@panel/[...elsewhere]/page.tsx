export default function NoPanelElsewhere() {
  return null;
}
