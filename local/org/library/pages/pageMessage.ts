import type { ApexEnum } from '../../values/primitives/apexEnum.ts';
import { enumConstant } from '../../values/primitives/apexEnum.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';

/** An instance of ApexPages.Message. */
export class PageMessage {
    readonly severity: ApexEnum;
    readonly summary: string | null;
    readonly detail: string | null;
    readonly componentLabel: string | null;

    constructor(severity: ApexEnum, summary: string | null, detail = summary, componentLabel: string | null = null) {
        this.severity = severity;
        this.summary = summary;
        this.detail = detail;
        this.componentLabel = componentLabel;
    }

    static error(text: string | null): PageMessage {
        return new PageMessage(enumConstant('ApexPages.Severity', 'ERROR')!, text);
    }

    apexText(): string {
        const { componentLabel, detail, severity, summary } = this;
        const level = severity.apexText();
        return `ApexPages.Message["${summary}","${detail}","${componentLabel}",${level}]`;
    }
}

platformClass('ApexPages.Message', PageMessage);

const made = (severity: ApexEnum | null, ...rest: (string | null)[]): PageMessage =>
    new PageMessage(severity ?? nullArgument(1), ...(rest as [string | null]));

/** ApexPages.Message and the enum of severities. A message without detail repeats its summary there. */
export const pageMessageClasses: readonly LibraryClass[] = [
    defineClass({
        name: 'ApexPages.Severity',
        kind: 'enum',
        constants: ['CONFIRM', 'ERROR', 'FATAL', 'INFO', 'WARNING'],
        unordered: true
    }),
    defineClass({
        name: 'ApexPages.Message',
        kind: 'class',
        constructors: {
            'Message(ApexPages.Severity severity, String summary)': made,
            'Message(ApexPages.Severity severity, String summary, String detail)': made,
            'Message(ApexPages.Severity severity, String summary, String detail, String id)': (
                severity: ApexEnum | null,
                summary: string | null,
                detail: string | null
            ) => made(severity, summary, detail)
        },
        instance: {
            'String getComponentLabel()': (self: PageMessage) => self.componentLabel,
            'String getDetail()': (self: PageMessage) => self.detail,
            'ApexPages.Severity getSeverity()': (self: PageMessage) => self.severity,
            'String getSummary()': (self: PageMessage) => self.summary
        }
    })
];
