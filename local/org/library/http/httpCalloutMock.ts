import { abstractMethod, defineClass } from '../rows/definition.ts';

export const httpCalloutMockClass = defineClass({
    name: 'System.HttpCalloutMock',
    kind: 'interface',
    instance: { 'HttpResponse respond(HttpRequest request)': abstractMethod }
});
