type Attributes = Record<string, string | undefined>;

/**
 * Makes an element. Text is only ever set as text: what a reader pastes may hold markup.
 *
 * @param name of the element
 * @param attributes those that are undefined are left out
 * @param children elements, and text
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
