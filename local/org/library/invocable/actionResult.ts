import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';
import { jsonClass } from '../json/jsonShape.ts';
import { ActionError } from './actionError.ts';

/** Invocable.Action.Result; tests make instances from JSON, since nothing else can. */
export class ActionResult {
    action: object | null = null;
    errors: ApexList | null = null;
    invocationParameters: ApexMap | null = null;
    outputParameters: ApexMap | null = null;
    success = false;

    static failed(action: object, inputs: ApexMap, code: string, message: string): ActionResult {
        const result = new ActionResult();
        result.action = action;
        result.invocationParameters = inputs;
        result.outputParameters = new ApexMap(typeNamed('Map<String,Object>'));
        result.errors = new ApexList(typeNamed('List<Invocable.Action.Error>'), [ActionError.of(code, message)]);
        return result;
    }
}

platformClass('Invocable.Action.Result', ActionResult);

type Self = ActionResult;

jsonClass('Invocable.Action.Result', {
    make: () => new ActionResult(),
    members: [
        {
            name: 'action',
            type: 'Invocable.Action',
            get: (self: Self) => self.action,
            set: (self: Self, value: object | null) => (self.action = value)
        },
        {
            name: 'errors',
            type: 'List<Invocable.Action.Error>',
            get: (self: Self) => self.errors,
            set: (self: Self, value: ApexList | null) => (self.errors = value)
        },
        {
            name: 'invocationParameters',
            type: 'Map<String,Object>',
            get: (self: Self) => self.invocationParameters,
            set: (self: Self, value: ApexMap | null) => (self.invocationParameters = value)
        },
        {
            name: 'outputParameters',
            type: 'Map<String,Object>',
            get: (self: Self) => self.outputParameters,
            set: (self: Self, value: ApexMap | null) => (self.outputParameters = value)
        },
        {
            name: 'success',
            type: 'Boolean',
            get: (self: Self) => self.success,
            set: (self: Self, value: boolean | null) => (self.success = value === true)
        }
    ]
});

export const actionResultClass = defineClass({
    name: 'Invocable.Action.Result',
    kind: 'class',
    instance: {
        'Invocable.Action getAction()': (self: Self) => self.action,
        'List<Invocable.Action.Error> getErrors()': (self: Self) => self.errors,
        'Map<String,Object> getInvocationParameters()': (self: Self) => self.invocationParameters,
        'Map<String,Object> getOutputParameters()': (self: Self) => self.outputParameters,
        'Boolean isSuccess()': (self: Self) => self.success
    }
});
