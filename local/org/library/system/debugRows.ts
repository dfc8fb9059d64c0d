import { current } from '../../platform/transactions/transaction.ts';
import { ApexEnum } from '../../values/primitives/apexEnum.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { concatText } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Implementation } from '../rows/definition.ts';

/** A line in the debug log: what `System.debug` writes goes to whoever listens to the org. */
function debug(level: string, message: ApexValue): void {
    const text = concatText(message);
    const { org } = current();
    if (org.watched) {
        // an exception that is never thrown knows which line of Apex made it
        const place = new ApexException('System.Exception').stackTraceString().split('\n')[0]!;
        org.emit({ kind: 'debug', level, place, message: text });
    }
}

/** The two forms of `System.debug`. */
export const debugRows: Readonly<Record<string, Implementation>> = {
    'void debug(Object message)': (message: ApexValue) => debug('DEBUG', message),
    'void debug(Object level, Object message)': (level: ApexValue, message: ApexValue) =>
        level instanceof ApexEnum && level.typeName === 'System.LoggingLevel'
            ? debug(level.name, message)
            : raise('System.TypeException', 'The level of System.debug must be a System.LoggingLevel')
};
