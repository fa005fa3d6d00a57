// Comfort for readers with scripts: the values of the year under the pointer, the finger or the arrow keys. A range of
// the browser’s own does the keys and the speech, unseen; the values are those of the table on the page.

/** Around both drawings of a chart, each in an element with two years and their places: `data-x="1965 38 2024 600"`. */
class ChartReading extends HTMLElement {
  connectedCallback() {
    const table =
      this.closest('figure')?.querySelector('table') ?? document.querySelector<HTMLTableElement>('main table');
    const head = table?.tHead?.rows[0];
    const rows = [...(table?.tBodies[0]?.rows ?? [])];
    if (!head || !this.querySelector('[data-x]')) return;

    const range = document.createElement('input');
    const output = document.createElement('output');
    range.type = 'range';
    range.max = `${rows.length - 1}`;
    range.value = range.max;
    range.setAttribute('aria-label', this.dataset['name'] ?? '');
    this.append(range, output);

    const textOf = (element?: Element) => element?.textContent?.trim() ?? '';
    const svgOf = () => [...this.querySelectorAll('svg')].find((svg) => svg.clientWidth)!;
    /** Place of a row in px from the left. */
    const place = (row: HTMLTableRowElement, svg: SVGSVGElement) => {
      const [from = 0, left = 0, to = 1, right = 0] = svg.parentElement!.dataset['x']!.split(' ').map(Number);
      const x = left + ((Number(textOf(row.cells[0])) - from) * (right - left)) / (to - from);
      return (x * svg.clientWidth) / svg.viewBox.baseVal.width;
    };
    const hide = () => {
      output.textContent = '';
    };
    const show = () => {
      const row = rows[range.valueAsNumber]!;
      const svg = svgOf();
      const x = place(row, svg);
      const [year, ...values] = [...row.cells].map(textOf);
      const lines = values.map((value, i) => value && `${textOf(head.cells[i + 1])}: ${value}`);
      range.setAttribute('aria-valuetext', year!);
      output.textContent = [year, ...lines].filter(Boolean).join('\n');
      const isRight = x > svg.clientWidth / 2;
      output.className = isRight ? 'before' : '';
      output.style.left = isRight ? '' : `${x}px`;
      output.style.right = isRight ? `${this.clientWidth - x}px` : '';
      output.style.setProperty('--height', `${svg.clientHeight}px`);
    };
    const point = ({ clientX }: PointerEvent) => {
      const svg = svgOf();
      const x = clientX - svg.getBoundingClientRect().left;
      const gaps = rows.map((row) => Math.abs(place(row, svg) - x));
      range.valueAsNumber = gaps.indexOf(Math.min(...gaps));
      show();
    };

    this.onpointermove = this.onpointerdown = point;
    // A tap stays until the reader taps elsewhere.
    this.onclick = () => range.focus({ preventScroll: true });
    this.onpointerleave = ({ pointerType }) => {
      if (pointerType === 'mouse' && document.activeElement !== range) hide();
    };
    range.oninput = range.onfocus = show;
    range.onblur = hide;
    addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      range.blur();
      hide();
    });
  }
}

customElements.define('chart-reading', ChartReading);
