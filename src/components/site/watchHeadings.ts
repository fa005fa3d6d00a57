// For readers with scripts: the contents of an explainer mark the last heading that has passed the upper third of the window.

export {};

function watchHeadings() {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  // Of its section: to ask for the place of a heading would lay out parts that wait until they are near.
  const places = links.map(({ hash }) => {
    const heading = document.getElementById(hash.slice(1))!;
    return heading.closest('section') || heading;
  });
  const mark = () => {
    const passed = places.filter((place) => place.getBoundingClientRect().top < innerHeight / 3);
    for (const [i, link] of links.entries())
      if (i === passed.length - 1) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '-33% 0% -66% 0%' });
  for (const section of document.querySelectorAll('article > section')) observer.observe(section);
  mark();
}

queueMicrotask(watchHeadings);
