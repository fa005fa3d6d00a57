// Comfort for readers with scripts: a button that prints, and one at each heading that prints this section alone.
// What is printed is decided by the ticks of the print panel; the title of the page names the file.

const panel = document.querySelector<HTMLFormElement>('#pick');
const { title } = document;

function makeButton(word: string, className: string, print: () => void) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className, textContent: word });
  button.addEventListener('click', print);
  return button;
}

/** Ticks one section, prints, and puts the ticks and the title back. */
function printPart(box: HTMLInputElement, name: string) {
  const ticked = [...document.querySelectorAll<HTMLInputElement>('.pick > :checked')];
  const tick = (boxes: HTMLInputElement[], checked: boolean) => {
    for (const one of boxes) one.checked = checked;
  };
  tick(ticked, false);
  box.checked = true;
  document.title = `${name} – ${title}`;
  addEventListener(
    'afterprint',
    () => {
      box.checked = false;
      tick(ticked, true);
      document.title = title;
    },
    { once: true },
  );
  print();
}

function addButtons() {
  if (!panel) return;
  const { print: word = '', partWord: part = '' } = panel.dataset;
  panel.append(makeButton(word, '', () => print()));
  // The button that takes all ticks off goes with the last of them; its reader goes back to where ticks are set.
  panel.addEventListener('reset', () => {
    (panel.parentElement as HTMLDetailsElement).open = true;
    panel.querySelector('input')?.focus();
  });
  for (const box of document.querySelectorAll<HTMLInputElement>('.pick > input')) {
    const heading = document.querySelector(`[data-part="${box.id.slice(5)}"] h2`);
    const name = box.labels?.[0]?.textContent?.replace(/^\d+ /, '') ?? '';
    const button = makeButton(part, 'print-part', () => printPart(box, name));
    button.setAttribute('aria-label', `${part}: ${name}`);
    heading?.after(button);
  }
}

queueMicrotask(addButtons);
