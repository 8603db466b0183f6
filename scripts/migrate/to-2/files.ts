/** The administrations that checks of the first version could name. */
const PERIODS = `administrations:
  - { id: obama, name: Obama administration, label: Obama (2009–2017), from: '2009-01-20', to: '2017-01-20' }
  - { id: trump-2017, name: Trump administration, label: Trump (2017–2021), from: '2017-01-20', to: '2021-01-20' }
  - { id: biden, name: Biden administration, label: Biden (2021–2025), from: '2021-01-20', to: '2025-01-20' }
  - { id: trump-2025, name: Trump administration, label: Trump (since 2025), from: '2025-01-20', to: null }
`;

const HOME = `question: TODO
second: TODO
answer: TODO
findings: []
`;

const AUDIT = `judged: TODO
note: TODO
criteria:
  - { id: channel, criterion: TODO, state: not-met, evidence: TODO, missing: TODO }
`;

/** Files that the first version did not have, each as little as is valid or asked of a person. */
export const newFiles: readonly [path: string, text: string][] = [
  ['content/periods.yml', PERIODS],
  ['content/home.yml', HOME],
  ['content/audit.yml', AUDIT],
  ['content/glossary.yml', 'terms: []\n'],
];
