/** What a program says of the site that is no fault of it, and why not. */
export const exceptions: { client: string; path: RegExp; fault: RegExp; reason: string }[] = [];
