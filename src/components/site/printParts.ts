// Comfort for readers with scripts: at each heading a button that prints this section alone, and one that prints what is
// ticked and says how much that is. What is printed is decided by the ticks of the print panel; the title of the page
// names the file.

const panel = document.querySelector<HTMLFormElement>('#pick');
const bar = document.querySelector('.partial');
const boxes = [...document.querySelectorAll<HTMLInputElement>('.pick > input')];
const { title, documentElement: root } = document;
/** Where charts stand where all is printed. */
const whole = root.dataset['places'];

const makeButton = (textContent: string, className: string, onclick: () => void) =>
  Object.assign(document.createElement('button'), { type: 'button', className, textContent, onclick });

const ticked = makeButton('', '', () => print());

/** Says how the page is set where it prints. */
function set(name: 'tight' | 'places', value: string | false | undefined) {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
}

/** Says what is ticked; one section alone is set as its PDF, and several as the page is. */
function update() {
  const { some, one } = panel!.dataset;
  const chosen = boxes.filter((box) => box.checked);
  const sheets = chosen.map((box) => (box.dataset['sheets'] || '').split(' '));
  const pages = sheets.reduce((sum, [count]) => sum + Number(count), 0);
  const words = (sheets.length > 1 ? some : one)!.replace('N', `${sheets.length}`);
  // Where no PDF was made, nobody knows how long a section is.
  ticked.textContent = pages ? words.replace('M', `${pages}`) : words.replace(/ \(.*/, '');
  set('tight', sheets.length === 1 && sheets[0]!.slice(1).join(' '));
  set('places', chosen.length ? chosen.length === 1 && chosen[0]!.dataset['places'] : whole);
}

/** Ticks one section, prints, and puts the ticks and the title back. */
function printPart(box: HTMLInputElement, name: string) {
  const others = boxes.filter((other) => other.checked);
  const tick = (all: HTMLInputElement[], checked: boolean) => {
    for (const one of all) one.checked = checked;
    update();
  };
  tick(others, false);
  tick([box], true);
  document.title = `${name} – ${title}`;
  addEventListener(
    'afterprint',
    () => {
      tick([box], false);
      tick(others, true);
      document.title = title;
    },
    { once: true },
  );
  print();
}

function addButtons() {
  if (!panel || !bar) return;
  const { print: word = '', partWord: part = '' } = panel.dataset;
  panel.append(makeButton(word, '', () => print()));
  bar.insertBefore(ticked, bar.lastElementChild);
  panel.onchange = update;
  // The button that takes all ticks off goes with the last of them; its reader goes back to where ticks are set.
  panel.onreset = () => {
    (panel.parentElement as HTMLDetailsElement).open = true;
    boxes[0]?.focus();
    setTimeout(update);
  };
  for (const box of boxes) {
    const heading = document.querySelector(`[data-part="${box.dataset['pick']}"] h2`);
    const name = box.labels?.[0]?.textContent?.replace(/^\d+ /, '') ?? '';
    const button = makeButton(part, 'print-part', () => printPart(box, name));
    button.setAttribute('aria-label', `${part}: ${name}`);
    heading?.after(button);
  }
  // Browsers put back what was ticked.
  update();
}

queueMicrotask(addButtons);
