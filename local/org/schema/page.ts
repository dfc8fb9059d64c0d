import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MetadataSource } from './metadataSource.ts';

/** A Visualforce page of the project. */
export interface Page {
    readonly name: string;
    /** The object of its standard controller. */
    readonly object: string | null;
}

/** @param projectDir what the path of the source is relative to. Of the markup only the controller is read: `<apex:page standardController="Account" …>`. */
export function pageOf({ name, path, text }: MetadataSource, projectDir: string): Page {
    const beside = join(projectDir, path.replace(/-meta\.xml$/, ''));
    const markup = path.endsWith('-meta.xml') && existsSync(beside) ? readFileSync(beside, 'utf8') : text;
    const [, object = null] = /<apex:page\b[^>]*?\sstandardController\s*=\s*["']\s*(\w+)/i.exec(markup) ?? [];
    return { name, object };
}
