/** A step, job and workflow as far as the test looks at them. */
interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string> | string;
  steps: Step[];
}
export interface Workflow {
  on: unknown;
  permissions?: Record<string, string> | string;
  jobs: Record<string, Job>;
}

/** Events in which the workflow of the base branch runs with its own rights, for something a contributor made. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'];

/** What a contributor can write: titles, names of branches, texts, commits. */
const FOREIGN =
  /\$\{\{[^}]*\b(github\s*(\[|\)|\.event\b(?!\.workflow_run\.(id|event|conclusion)\b)|\.(head_ref|ref_name|actor|triggering_actor)\b)|inputs\.|steps\.[\w-]+\.outputs|needs\.|env\.)[^}]*\}\}/;

/** Rights by which something can be changed. */
const writes = (permissions: Job['permissions']): string[] =>
  typeof permissions === 'object'
    ? Object.entries(permissions)
        .filter(([, right]) => right === 'write')
        .map(([name]) => name)
    : permissions === 'write-all'
      ? ['everything']
      : [];

const eventsOf = (on: unknown): string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(on as object);

/** In a script of JavaScript: what runs a text, or loads more than the file that was handed over. */
const EXECUTES = /\beval\b|new Function|child_process|\bimport\(|\brequire\((?!'node:fs'\))/;

/** In a shell: what runs or unpacks a file. */
const RUNS = /\b(bash|sh|node|python3?|npm|npx|source|eval|chmod|unzip|tar)\b/;

/** What one step gives away. */
function stepFaults(step: Step, privileged: boolean, readsArtifact: boolean): string[] {
  const faults: string[] = [];
  const { uses = '', run = '', with: options = {} } = step;
  const script = String(options['script'] ?? '');
  if (uses && !/@[0-9a-f]{40}$/.test(uses)) faults.push(`${uses} is not pinned by a commit`);
  if (FOREIGN.test(run) || FOREIGN.test(script)) faults.push('text of a contributor stands in a script');
  if (privileged && /^actions\/checkout@/.test(uses))
    faults.push('checks out where it has rights of its own');
  if (privileged && readsArtifact && (EXECUTES.test(script) || RUNS.test(run)))
    faults.push('something of an artifact may be executed');
  if (
    /^actions\/checkout@/.test(uses) &&
    options['ref'] !== undefined &&
    FOREIGN.test(String(options['ref']))
  )
    faults.push('checks out what a contributor names');
  return faults;
}

/**
 * Holds a workflow to its boundary of trust: rights are few and named, nothing of a contributor runs where there are
 * any, and no text of a contributor stands in a script.
 *
 * @returns sentences; none where it keeps to it
 */
export function trustFaults(workflow: Workflow): string[] {
  const events = eventsOf(workflow.on);
  const privileged = events.some((event) => PRIVILEGED.includes(event));
  const faults: string[] = [];
  if (events.includes('pull_request_target')) faults.push('runs on pull_request_target');
  if (workflow.permissions === undefined) faults.push('names no permissions');
  if (events.includes('pull_request') && /\bsecrets\b/.test(JSON.stringify(workflow.jobs)))
    faults.push('hands a secret to a pull request');
  if (workflow.permissions === 'write-all' || writes(workflow.permissions).length > 0)
    faults.push('gives rights to write to every job');
  for (const [name, { permissions, steps }] of Object.entries(workflow.jobs)) {
    if (events.includes('pull_request') && writes(permissions).length > 0)
      faults.push(`${name}: may write on a pull request`);
    const readsArtifact = steps.some(({ uses = '' }) => /download-artifact@/.test(uses));
    // What another job made is not trusted by one that may write, whatever started them.
    const guarded = privileged || (readsArtifact && writes(permissions).length > 0);
    for (const step of steps)
      faults.push(...stepFaults(step, guarded, readsArtifact).map((fault) => `${name}: ${fault}`));
    for (const { uses = '', with: options } of steps)
      if (
        events.includes('pull_request') &&
        /^actions\/checkout@/.test(uses) &&
        options?.['persist-credentials'] !== false
      )
        faults.push(`${name}: leaves its token in the checkout`);
  }
  return faults;
}
