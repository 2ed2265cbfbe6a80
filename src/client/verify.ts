/** The page `/data/controleer/`: files that are chosen or dropped are recognised here, by their checksum alone. */
import { recognise, sumOf, type Known, type Recognised, type Register } from './recognise.ts';

const form = document.querySelector<HTMLElement>('[data-verify]')!;
const input = form.querySelector('input')!;
const list = document.querySelector<HTMLElement>('[data-verify-results]')!;
const status = document.querySelector<HTMLElement>('[data-verify-status]')!;
const words = form.dataset as Readonly<Record<string, string>>;
const fill = (template: string, values: Readonly<Record<string, string>>) => template.replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');

const files = [...document.querySelectorAll<HTMLElement>('li[data-sum]')].map((item): [string, Known] => {
  const { sum = '', name = '', version = '', current } = item.dataset;
  const { title = '', page = '' } = item.closest<HTMLElement>('[data-title]')!.dataset;
  return [sum, { name, title, version, current: current === 'true', page }];
});

/** What no list of checksums can hold: files outside `/data/`. */
const beside = [...document.querySelectorAll<HTMLElement>('li[data-portal-sum]')].map(({ dataset: { portalSum = '', name = '' } }): [string, string] => [portalSum, name]);

let portal: Promise<ReadonlyMap<string, string>> | undefined;
const register: Register = {
  bySum: new Map(files),
  byName: new Map(files.map(([, known]) => [known.name, known])),
  portal: () => (portal ??= readSums()),
};

/** The list of all checksums, and that list itself; where it cannot be had, only what it does not hold, and it is asked for again next time. */
async function readSums(): Promise<ReadonlyMap<string, string>> {
  const text = await fetch(words.sums!).then((response) => (response.ok ? response.text() : '')).catch(() => '');
  if (text === '') {
    portal = undefined;
    return new Map(beside);
  }
  const listed = text.trim().split('\n').map((line): [string, string] => [line.slice(0, 64), line.slice(66)]);
  return new Map([...listed, ...beside, [await sumOf(new TextEncoder().encode(text)), words.sums!.slice(words.sums!.lastIndexOf('/') + 1)]]);
}

async function check(chosen: readonly File[]): Promise<void> {
  if (chosen.length === 0) return;
  status.textContent = words.busy!;
  const outcomes = await Promise.all(chosen.map(outcomeOf));
  list.replaceChildren(...outcomes.map(({ item }) => item));
  list.parentElement!.hidden = false;
  const same = outcomes.filter(({ unchanged }) => unchanged).length;
  status.textContent = fill(words.done!, { all: String(chosen.length), same: String(same), other: String(chosen.length - same) });
}

async function outcomeOf(file: File): Promise<{ readonly item: HTMLElement; readonly unchanged: boolean }> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sum = await sumOf(bytes);
    const result = await recognise(file.name, bytes, sum, register);
    return { item: entry(file.name, result, sum), unchanged: ['same', 'older', 'portal'].includes(result.as) };
  } catch {
    return { item: line(file.name, 'unreadable', words.unreadable!), unchanged: false };
  }
}

function entry(name: string, result: Recognised, sum: string): HTMLElement {
  const known = 'known' in result ? result.known : undefined;
  const said = fill(words[result.as]!, known ? { ...known, current: '' } : { name: 'name' in result ? result.name : name });
  const item = line(name, result.as, said);
  if (known) {
    const link = Object.assign(document.createElement('a'), { href: known.page, textContent: words.open! });
    item.append(' ', link);
  }
  const code = Object.assign(document.createElement('code'), { textContent: sum });
  const small = document.createElement('small');
  small.append(`${words.sum!} `, code);
  item.append(small);
  return item;
}

function line(name: string, verdict: string, said: string): HTMLElement {
  const item = document.createElement('li');
  item.dataset.verdict = verdict;
  item.append(Object.assign(document.createElement('b'), { textContent: name }), ' ', Object.assign(document.createElement('span'), { textContent: said }));
  return item;
}

const bringsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

if (!globalThis.crypto?.subtle) {
  input.disabled = true;
  status.textContent = words.insecure!;
} else {
  input.addEventListener('change', () => {
    void check([...(input.files ?? [])]);
  });
  // Anywhere on the page: beside the box, a browser would open the file in its place.
  for (const name of ['dragenter', 'dragover'] as const) {
    document.addEventListener(name, (event) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      form.classList.add('over');
    });
  }
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) form.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    form.classList.remove('over');
    void check([...(event.dataTransfer?.files ?? [])]);
  });
}
