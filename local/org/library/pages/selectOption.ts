import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';
import { requiredOf } from '../rows/required.ts';

/** An instance of System.SelectOption. */
export class SelectOption {
    value: string;
    label: string;
    disabled: boolean;
    escapeItem = true;

    constructor(value: string, label: string, disabled: boolean) {
        this.value = value;
        this.label = label;
        this.disabled = disabled;
    }

    apexText(): string {
        return `System.SelectOption[value="${this.value}", label="${this.label}", disabled="${this.disabled}"]`;
    }
}

platformClass('System.SelectOption', SelectOption);

const made = (value: string | null, label: string | null, disabled: boolean | null = false): SelectOption =>
    new SelectOption(value ?? nullArgument(1), label ?? nullArgument(2), disabled ?? nullArgument(3));

/** System.SelectOption (Apex Reference Guide, "SelectOption Class"). */
export const selectOptionClass = defineClass({
    name: 'System.SelectOption',
    kind: 'class',
    constructors: {
        'SelectOption(String value, String label)': (value: string | null, label: string | null) => made(value, label),
        'SelectOption(String value, String label, Boolean isDisabled)': made
    },
    instance: {
        'Boolean getDisabled()': (self: SelectOption) => self.disabled,
        'Boolean getEscapeItem()': (self: SelectOption) => self.escapeItem,
        'String getLabel()': (self: SelectOption) => self.label,
        'String getValue()': (self: SelectOption) => self.value,
        'void setDisabled(Boolean isDisabled)': requiredOf((self: SelectOption, disabled: boolean) => {
            self.disabled = disabled;
        }),
        'void setEscapeItem(Boolean itemsEscaped)': requiredOf((self: SelectOption, escaped: boolean) => {
            self.escapeItem = escaped;
        }),
        'void setLabel(String label)': requiredOf((self: SelectOption, label: string) => {
            self.label = label;
        }),
        'void setValue(String value)': requiredOf((self: SelectOption, value: string) => {
            self.value = value;
        })
    }
});
