/**
 * An element of a drawing as a page holds it: to a tenth of a unit, its path as steps from point to point. A mark is then
 * the same characters wherever it stands, which compress to next to nothing; a file that leaves the site keeps the plain
 * coordinates.
 */
export const light = (element: string): string =>
  element
    .replace(/ (c?[xy])="(-?[\d.]+)"/g, (_, name: string, at: string) => ` ${name}="${tenths(Number(at))}"`)
    .replace(/ d="([^"]*)"/, (_, path: string) => ` d="${inSteps(path)}"`);

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** What the recorder writes: `M` and `L` with a point, `h` and `v` with a step, `Z`. */
const COMMAND = /([MLhv])(-?[\d.]+)(?: (-?[\d.]+))?/g;

function inSteps(path: string): string {
  let [x, y] = [0, 0];
  return path.replace(COMMAND, (_, command: string, first: string, second: string | undefined) => {
    // Rounded where it stands, not step by step: what touches still touches.
    const from = [tenths(x), tenths(y)] as const;
    if (command === 'h') x += Number(first);
    else if (command === 'v') y += Number(first);
    else [x, y] = [Number(first), Number(second)];
    if (command === 'M') return `M${tenths(x)} ${tenths(y)}`;
    const [dx, dy] = [tenths(tenths(x) - from[0]), tenths(tenths(y) - from[1])];
    if (dy === 0) return dx === 0 ? '' : `h${dx}`;
    return dx === 0 ? `v${dy}` : `l${dx} ${dy}`;
  });
}
