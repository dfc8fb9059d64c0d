import { platformClass } from '../../values/objects/platformClass.ts';
import { defineClass } from '../rows/definition.ts';
import { jsonClass } from '../json/jsonShape.ts';

/** Invocable.Action.Error; tests make instances from JSON. */
export class ActionError {
    code: string | null = null;
    message: string | null = null;

    static of(code: string, message: string): ActionError {
        const error = new ActionError();
        error.code = code;
        error.message = message;
        return error;
    }
}

platformClass('Invocable.Action.Error', ActionError);

type Self = ActionError;

jsonClass('Invocable.Action.Error', {
    make: () => new ActionError(),
    members: [
        {
            name: 'code',
            type: 'String',
            get: (self: Self) => self.code,
            set: (self: Self, value: string | null) => (self.code = value)
        },
        {
            name: 'message',
            type: 'String',
            get: (self: Self) => self.message,
            set: (self: Self, value: string | null) => (self.message = value)
        }
    ]
});

export const actionErrorClass = defineClass({
    name: 'Invocable.Action.Error',
    kind: 'class',
    instance: { 'String getCode()': (self: Self) => self.code, 'String getMessage()': (self: Self) => self.message }
});
