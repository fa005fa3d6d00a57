import { isTagName, type TagName, tags } from '../../schemas/tags.ts';
import { parseFields } from '../parseFields.ts';
import { type Element, getChildren, toPlainText } from '../parseMdx.ts';
import type { Add, Place } from '../report.ts';

type Props = Record<string, string>;

/** The props of a tag that are as they should be. */
function checkProps(tag: TagName, { attributes }: Element, place: Place, add: Add): Props {
  const props: Props = {};
  const wrong = new Set<PropertyKey>();
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      add(place, 'spreadProps', tag, attribute.value);
      continue;
    }
    const prop = attribute.name;
    const isTwin = Object.hasOwn(props, prop);
    if (typeof attribute.value === 'string' && !isTwin) props[prop] = attribute.value;
    else {
      wrong.add(prop);
      add(place, isTwin ? 'twinProp' : 'noText', prop, tag);
    }
  }
  for (const { path, what } of parseFields(tags[tag].props, props).issues) {
    const prop = String(path[0]);
    if (wrong.has(prop)) continue;
    add(place, 'prop', prop, tag, what);
    delete props[prop];
  }
  return props;
}

/** Checks name, place, form, props and text of one tag. `parent` is the tag around it. Gives the sound props. */
export function checkTag(element: Element, parent: TagName | undefined, place: Place, add: Add): Props {
  const { name } = element;
  if (!name || !isTagName(name)) {
    const isHtml = name !== null && /^[a-z]/.test(name);
    add(place, isHtml ? 'htmlTag' : 'unknownTag', name ?? '<>', Object.keys(tags));
    return {};
  }
  const { within, isInline, holdsText } = tags[name];
  const props = checkProps(name, element, place, add);
  const around = parent ?? 'section';
  if (!(within as string[]).includes(around)) add(place, 'tagPlace', name, around, within);
  else if (isInline && element.type === 'mdxJsxFlowElement') add(place, 'tagAlone', name);
  else if (!isInline && element.type === 'mdxJsxTextElement') add(place, 'tagInLine', name);
  const children = getChildren(element);
  if (holdsText && toPlainText(children).trim() === '') add(place, 'emptyTag', name);
  if (!holdsText && children.length > 0) add(place, 'fullTag', name);
  return props;
}
