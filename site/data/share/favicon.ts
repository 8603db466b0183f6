import type { Tokens } from '../tokens.ts';

const fills = ({ ink, 'v-misleading': line }: Tokens['light']): string => `path{fill:${ink}}.l{fill:${line}}`;

/**
 * The icon of the site: two paragraphs and the line between them. Browsers choose the colours by the scheme of
 * the window that shows it.
 */
export const faviconSvg = ({ light, dark }: Tokens): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>${fills(light)}@media(prefers-color-scheme:dark){${fills(dark)}}</style><path d="M5 4h22v8H5zM5 20h14v8H5z"/><path class="l" d="M2 14.5h28v3H2z"/></svg>\n`;
