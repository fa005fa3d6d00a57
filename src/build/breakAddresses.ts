// A web address that runs over the end of a line is broken before a stroke. A browser alone breaks it after a hyphen, and
// a reader who types it cannot tell whose hyphen that is.

/** Tags, with the text of those whose text is code; what is left are addresses between them, up to their last letter. */
const TOKEN = /<(script|style|textarea|pre)\b[\s\S]*?<\/\1>|<[^>]*>|\bhttps?:\/\/[^\s<]*[\w/]/g;

/** Lets the addresses in the text of a page break before a stroke, and nowhere else. */
export const breakAddresses = (html: string): string =>
  html.replace(TOKEN, (token) =>
    token.startsWith('<') ? token : `<span class="address">${token.replace(/(?<![:/])\/(?=[^/])/g, '<wbr>/')}</span>`,
  );
