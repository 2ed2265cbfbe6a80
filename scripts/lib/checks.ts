/** The two checks that read the code without running it. */
import { binOf, run } from './tools.ts';

/** Types of `.ts` and `.astro` files. */
export const checkTypes = () => run(binOf('astro'), ['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning']);

export const lint = () => run(binOf('eslint'), ['-c', '.config/eslint.config.js', '--max-warnings', '0', '.']);
