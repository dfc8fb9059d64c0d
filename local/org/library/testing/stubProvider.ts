import { abstractMethod, defineClass } from '../rows/definition.ts';

/** System.StubProvider (Apex Reference Guide, "StubProvider Interface"): answers for the objects of Test.createStub. */
export const stubProviderClass = defineClass({
    name: 'System.StubProvider',
    kind: 'interface',
    instance: {
        'Object handleMethodCall(Object stubbedObject, String stubbedMethodName, Type returnType, List<Type> listOfParamTypes, List<String> listOfParamNames, List<Object> listOfArgs)':
            abstractMethod
    }
});
