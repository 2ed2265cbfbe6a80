/** The way to the controls of an explorer is there while they are not in sight. */
const way = document.querySelector<HTMLElement>('[data-to-choice]')!;
const controls = document.querySelector(way.querySelector('a')!.hash)!.closest('form')!;
new IntersectionObserver(([seen]) => (way.hidden = seen!.isIntersecting)).observe(controls);

export {};
