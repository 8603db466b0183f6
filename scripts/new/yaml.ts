import { Document, visit } from 'yaml';

/**
 * A field and its value as lines of YAML. What begins with a digit is quoted, for a reader could take it for a date
 * or a number; so is every word that YAML 1.1 takes for yes or no.
 */
export function yamlOf(name: string, value: unknown): string[] {
  const document = new Document({ [name]: value }, { version: '1.1' });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && /^\d/.test(node.value)) node.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({ directives: false, lineWidth: 0, singleQuote: true }).trimEnd().split('\n');
}
