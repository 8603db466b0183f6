/**
 * The repository whose content the tests look at: this one, or, in the project `grown`, the same with more in it.
 * A test that asks here runs on both; what it says of the content must follow from the content.
 */
export const ROOT = process.env['CONTENT_ROOT'] ?? process.cwd();
