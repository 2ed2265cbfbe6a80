/** Loaded before every script, in JavaScript that an old Node reads too: TypeScript it would refuse with a stack. */
const OLDEST = [22, 18];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(`This is Node ${process.versions.node}, and the scripts need ${OLDEST.join('.')} or newer. Run npm ci, which brings one along; where it cannot, install a newer Node.`);
  process.exit(1);
}
