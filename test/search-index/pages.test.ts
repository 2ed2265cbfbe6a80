import { expect, it } from 'vitest';
import { withSeparators } from '../../scripts/lib/search-pages.ts';

it.each([
  ['<th>Vorm</th><th>Waar<b>voor</b></th></tr>', '<th>Vorm,</th> <th>Waar<b>voor:</b></th> </tr>'],
  ['<th>Voor wie?</th><td>Wie werkt</td><td>3</td></tr>', '<th>Voor wie?</th> <td>Wie werkt</td> <td>3</td> </tr>'],
  ['<dt>Een getal</dt><dd>Er kwam er één bij</dd>\n', '<dt>Een getal:</dt> <dd>Er kwam er één bij</dd>\n'],
  ['<option>Met</option><option>Zonder</option></select>', '<option>Met</option> <option>Zonder</option> </select>'],
])('keeps what stands apart only by its place apart, and ends a heading that has no mark of its own: %s', (html, apart) => {
  expect(withSeparators(html)).toBe(apart);
});
