import type { SwitchSettings } from '../switches/switches.ts';

const forms: Readonly<Record<string, readonly string[]>> = {
    percent: ['10', '20', '40', '60', '80', '100'],
    name: ['Qualify', 'Develop', 'Propose', 'Close']
};

/** Is this a sales stage in the form that U-10 is set to? (contract 2.4) */
export function isSalesStage(value: string, settings: SwitchSettings): boolean {
    return forms[settings['U-10.salesStage']]?.includes(value) ?? true;
}
