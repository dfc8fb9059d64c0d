import { flowNames } from '../../platform/metadata/flowNames.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';
import { ActionResult } from './actionResult.ts';

/** Invocable.Action: an action and the inputs of its invocations; the methods that change it answer it. */
export class InvocableAction {
    readonly type: string;
    readonly name: string;
    readonly namespace: string | null;
    readonly standard: boolean;
    invocations: ApexMap[] = [];

    constructor(type: string, name: string, namespace: string | null, standard: boolean) {
        this.type = type;
        this.name = name;
        this.namespace = namespace;
        this.standard = standard;
    }

    add(): this {
        this.invocations.push(new ApexMap(typeNamed('Map<String,Object>')));
        return this;
    }

    /** Of the invocation that was added last; the first one when there is none. */
    parameter(name: string, value: ApexValue): this {
        if (this.invocations.length === 0) {
            this.add();
        }
        this.invocations.at(-1)!.put(name, value);
        return this;
    }

    /**
     * One result for each invocation. A flow that the project does not have fails; what exists would have to run, and the
     * local org runs neither flows nor other actions.
     */
    invoke(): ApexList {
        if (this.standard || this.type.toLowerCase() !== 'flow' || this.#flowExists()) {
            throw new Refused(`Invocable.Action.invoke() of ${this.type} ${this.name}`);
        }
        const results = this.invocations.map((inputs) =>
            ActionResult.failed(this, inputs, 'INVALID_API_NAME', `There is no flow ${this.name}`)
        );
        return new ApexList(typeNamed('List<Invocable.Action.Result>'), results);
    }

    #flowExists(): boolean {
        return this.namespace !== null || flowNames(current().org.project).has(this.name.toLowerCase());
    }
}

platformClass('Invocable.Action', InvocableAction);

type Self = InvocableAction;

const custom = (type: string | null, namespace: string | null, name: string | null): Self =>
    new InvocableAction(type ?? nullArgument(1), name ?? nullArgument(2), namespace, false);

export const invocableActionClass = defineClass({
    name: 'Invocable.Action',
    kind: 'class',
    static: {
        'Invocable.Action createCustomAction(String type, String name)': (type: string | null, name: string | null) =>
            custom(type, null, name),
        'Invocable.Action createCustomAction(String type, String namespace, String name)': custom,
        'Invocable.Action createStandardAction(String type)': (type: string | null) =>
            new InvocableAction(type ?? nullArgument(), type ?? nullArgument(), null, true)
    },
    instance: {
        'Invocable.Action addInvocation()': (self: Self) => self.add(),
        'Invocable.Action clearInvocations()': (self: Self) => {
            self.invocations = [];
            return self;
        },
        'String getName()': (self: Self) => self.name,
        'String getNamespace()': (self: Self) => self.namespace,
        'String getType()': (self: Self) => self.type,
        'List<Invocable.Action.Result> invoke()': (self: Self) => self.invoke(),
        'Boolean isStandard()': (self: Self) => self.standard,
        'Invocable.Action setInvocationParameter(String name, Object value)': (
            self: Self,
            name: string | null,
            value: ApexValue
        ) => self.parameter(name ?? nullArgument(1), value),
        'Invocable.Action setInvocations(List<Map<String,Object>> invocations)': (
            self: Self,
            invocations: ApexList | null
        ) => {
            self.invocations = [...((invocations ?? nullArgument()).items as ApexMap[])];
            return self;
        }
    }
});
