// Looked for at the root of a host alone, and only where somebody answers.
import { queryPages } from '../../components/query/queryPages.ts';
import { locales } from '../../i18n/locales.ts';
import { toSecurity } from '../../site/toSecurity.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () =>
  site.contact && site.base === '/' ? [{ params: { file: 'security.txt' }, props: { contact: site.contact } }] : [];

export const GET = async ({ props }: { props: { contact: string } }) =>
  new Response(
    toSecurity(
      props.contact,
      await queryPages(),
      locales.map(({ code }) => code),
    ),
  );
