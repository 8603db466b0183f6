/**
 * Version of the content model. It rises when content written before is no longer valid; a migration in
 * `scripts/migrate/` then moves it. `content/site.yml` says which version content is written in; content of
 * the first says nothing.
 */
export const MODEL_VERSION = 2;
