import type { FinalizerContext } from '../../platform/jobs/finalizerRun.ts';
import { enumConstant } from '../../values/primitives/apexEnum.ts';
import { defineClass } from '../rows/definition.ts';

export const finalizerContextClass = defineClass({
    name: 'System.FinalizerContext',
    kind: 'interface',
    instance: {
        'Id getAsyncApexJobId()': (self: FinalizerContext) => self.jobId,
        'String getRequestId()': (self: FinalizerContext) => self.requestId,
        'Exception getException()': (self: FinalizerContext) => self.result.exception,
        'ParentJobResult getResult()': (self: FinalizerContext) =>
            enumConstant('System.ParentJobResult', self.result.exception ? 'UNHANDLED_EXCEPTION' : 'SUCCESS')
    }
});
