import type { MetadataProblems } from '../platform/metadata/metadataProblems.ts';
import { textIn, type MetadataElement } from '../platform/metadata/metadataXml.ts';
import type { FormulaNode } from './formula/formulaNode.ts';
import { parseFormula } from './formula/parseFormula.ts';
import type { MetadataSource } from './metadataSource.ts';

/**
 * The formula in an element of a metadata file, null without one. One that the local org cannot do is told with the line
 * on which it begins and stays in its place, so that only what needs its value is refused.
 */
export function formulaOfMetadata(
    xml: MetadataElement,
    element: string,
    source: MetadataSource,
    problems: MetadataProblems
): FormulaNode | null {
    const text = textIn(xml, element);
    if (text === null) return null;
    try {
        return parseFormula(text);
    } catch (error) {
        const message = `${element}: ${(error as Error).message}`;
        const before = source.text.slice(0, Math.max(0, source.text.indexOf(`<${element}>`)));
        problems.add(source.path, message, 'refusal', before.split('\n').length);
        return { kind: 'refused', feature: `${source.path}: ${message}` };
    }
}
