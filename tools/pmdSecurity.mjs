// Runs PMD's security rules over a folder and lists what they find. Usage: node tools/pmdSecurity.mjs FOLDER
// Lives here because Code Analyzer is installed only in this package.
import { resolve } from 'node:path';
import { CodeAnalyzer, CodeAnalyzerConfig } from '@salesforce/code-analyzer-core';
import { createEnginePlugin } from '@salesforce/code-analyzer-pmd-engine';

const folder = resolve(process.argv[2] ?? 'force-app');
const analyzer = new CodeAnalyzer(CodeAnalyzerConfig.fromObject({ config_root: folder }));
await analyzer.addEnginePlugin(createEnginePlugin());
const workspace = await analyzer.createWorkspace([folder]);
const rules = await analyzer.selectRules(['pmd:Security'], { workspace });
const results = await analyzer.run(rules, { workspace });
const violations = results.getViolations();
for (const violation of violations) {
    const place = violation.getPrimaryLocation();
    const where = `${place.getFile()}:${place.getStartLine()}`;
    console.log(`${where} ${violation.getRule().getName()}: ${violation.getMessage()}`);
}
console.log(`${rules.getCount()} rules, ${violations.length} violations`);
process.exit(rules.getCount() > 0 && violations.length === 0 ? 0 : 1);
