/** A file of the small project in which a fact is tried. */
export interface FactFile {
    /** Below the project's package directory. */
    readonly path: string;
    readonly text: string;
}

export interface FactBlocks {
    readonly files: readonly FactFile[];
    /** All `apex` blocks together. */
    readonly snippet: string;
    /** null when there is no `output` block. */
    readonly output: string | null;
}

/**
 * Reads the fenced blocks of a fact: `apex` (anonymous), `apex class Foo`, `apex trigger Foo`, `xml <path>`, `output`.
 * Blocks in another language are only shown.
 */
export function factBlocks(body: string, wrong: (what: string) => Error): FactBlocks {
    const blocks = [...body.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, about, text]) => ({
        about: about!.trim(),
        text: text!
    }));
    const plain = blocks.find(({ about }) => about === '');
    if (plain) throw wrong('a block says of what kind it is: ```apex, ```apex class Foo, ```xml path, ```output');
    const output = blocks.filter(({ about }) => about === 'output');
    if (output.length > 1) throw wrong('there is more than one block of output');
    return {
        files: blocks.flatMap(({ about, text }) => fileOf(about, text)),
        snippet: blocks
            .filter(({ about }) => about === 'apex')
            .map(({ text }) => text)
            .join(''),
        output: output[0] ? output[0].text.trimEnd() : null
    };
}

function fileOf(about: string, text: string): FactFile[] {
    const [, kind, name] = /^apex (class|trigger) (\w+)$/.exec(about) ?? [];
    if (kind === 'class') return [{ path: `classes/${name}.cls`, text }];
    if (kind === 'trigger') return [{ path: `triggers/${name}.trigger`, text }];
    const [, path] = /^xml (\S+)$/.exec(about) ?? [];
    return path ? [{ path, text }] : [];
}
