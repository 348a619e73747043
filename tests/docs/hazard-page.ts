import { format } from 'prettier';
import {
  type Control,
  type Evidence,
  type Hazard,
  hazards,
  type Rating,
  riskMatrix,
  riskOf,
} from './hazard.ts';

/** The hazard log as Markdown. */
export function hazardPage(): Promise<string> {
  const page = [...opening(), ...matrix(), ...overview(), ...hazards.flatMap(section)].join('\n');
  return format(page, { parser: 'markdown', printWidth: 110 });
}

function opening(): readonly string[] {
  return [
    '# Hazard log',
    '',
    'In the form of DCB0129. Made from `hazards.json` and `risk-matrix.json` by `npm run hazard-log`.',
    '',
    '**Nothing here is signed.** Every rating is a proposal of the makers, for a clinical safety officer to accept or change; no',
    'hazard is closed. See [what still needs a signature](unsigned.md).',
    '',
    'Behind each control that is built or tested stands its evidence: a property of the proof, or a test. The checks fail when',
    'evidence that is named here does not exist, failed, or did not run. What people have to do waits for them, by name of their role.',
    '',
  ];
}

function matrix(): readonly string[] {
  const { severities, likelihoods, risk, acceptance, source } = riskMatrix;
  return [
    '## Matrix',
    '',
    source,
    '',
    `| Likelihood | ${severities.map(capital).join(' | ')} |`,
    `| --- | ${severities.map(() => '---').join(' | ')} |`,
    ...likelihoods
      .toReversed()
      .map((likelihood) => `| ${capital(likelihood)} | ${risk[likelihood].join(' | ')} |`),
    '',
    ...Object.entries(acceptance).map(([level, meaning]) => `- ${level}: ${meaning}`),
    '',
  ];
}

function overview(): readonly string[] {
  return [
    '## All hazards',
    '',
    '| Hazard | | Initial risk | Residual risk | Status |',
    '| --- | --- | --- | --- | --- |',
    ...hazards.map(
      ({ id, name, initial, residual, status }) =>
        `| [${id}](#${anchorOf(id, name)}) | ${name} | ${riskOf(initial)} | ${riskOf(residual)} | ${status} |`,
    ),
    '',
  ];
}

function section(hazard: Hazard): readonly string[] {
  const { id, name, description, causes, effect, harm, existingControls, owner, initial, residual } = hazard;
  return [
    `## ${id} ${name}`,
    '',
    description,
    '',
    `- Causes: ${causes.join(' ')}`,
    `- Effect: ${effect}`,
    `- Hazard: ${hazard.hazard}`,
    `- Harm: ${harm}`,
    `- Existing controls: ${existingControls.join(' ') || 'None.'}`,
    `- Owner: ${owner}`,
    `- Initial: ${rated(initial)}`,
    `- Residual, proposed: ${rated(residual)}`,
    '',
    ...hazard.newControls.flatMap(controlLines),
    '',
  ];
}

function controlLines(control: Control, index: number): readonly string[] {
  return [
    `${index + 1}. (${control.kind}) ${control.what}`,
    ...control.evidence.map((evidence) => `   - Evidence: ${evidenceInWords(evidence)}`),
    ...('waitsFor' in control ? [`   - Waits for: ${control.waitsFor}`] : []),
  ];
}

function evidenceInWords(evidence: Evidence): string {
  return 'property' in evidence
    ? `the property "${evidence.property}"`
    : `\`${evidence.test}\`: ${evidence.name}`;
}

function rated(rating: Rating): string {
  return `${rating.severity}, ${rating.likelihood}: risk ${riskOf(rating)}`;
}

function anchorOf(id: string, name: string): string {
  return `${id} ${name}`
    .toLowerCase()
    .replaceAll(' ', '-')
    .replaceAll(/[^\w-]/g, '');
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
