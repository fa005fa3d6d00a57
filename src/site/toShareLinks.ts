import { getLocale } from '../i18n/locales.ts';

export interface ShareLink {
  name: string;
  href: string;
}

interface Shared {
  title: string;
  url: string;
  /** What is said before the address, where it is more than the title. */
  text?: string;
}

/** Plain addresses that hand words and an address on, so that nobody’s script is needed. */
export function toShareLinks({ title, url, text }: Shared, locale: string): ShareLink[] {
  const { email } = getLocale(locale).catalogue.share;
  const address = encodeURIComponent(url);
  const said = encodeURIComponent(text ?? title);
  return [
    {
      name: email,
      href: `mailto:?subject=${encodeURIComponent(title)}&body=${text === undefined ? '' : `${said}%20`}${address}`,
    },
    { name: 'WhatsApp', href: `https://wa.me/?text=${said}%20${address}` },
    { name: 'Telegram', href: `https://t.me/share/url?url=${address}&text=${said}` },
  ];
}
