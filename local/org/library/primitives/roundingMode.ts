import type { RoundingMode } from '../../values/primitives/apexDecimal.ts';
import { ApexEnum } from '../../values/primitives/apexEnum.ts';
import type { ApexValue } from '../../values/value.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';

/** System.RoundingMode. */
export const roundingModeClass = defineClass({
    name: 'System.RoundingMode',
    kind: 'enum',
    constants: ['CEILING', 'DOWN', 'FLOOR', 'HALF_DOWN', 'HALF_EVEN', 'HALF_UP', 'UNNECESSARY', 'UP']
});

/** The mode that a constant of System.RoundingMode names. */
export function roundingMode(value: ApexValue): RoundingMode {
    return value instanceof ApexEnum && value.typeName === 'System.RoundingMode'
        ? (value.name as RoundingMode)
        : raise('System.TypeException', 'A rounding mode must be a System.RoundingMode');
}
