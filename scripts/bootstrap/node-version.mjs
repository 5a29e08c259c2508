/** Ends the process when Node is older than what package.json asks for. Runs on the old versions that it refuses. */
export function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Leat needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
