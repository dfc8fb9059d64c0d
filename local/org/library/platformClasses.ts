import { allowsCalloutsClass } from './allowsCallouts.ts';
import { appMenuClass } from './appMenu.ts';
import { asyncInfoClass } from './asyncInfo.ts';
import { asyncOptionsClass } from './asyncOptions.ts';
import { batchableClass } from './batchable.ts';
import { batchableContextClass } from './batchableContext.ts';
import { cacheClasses } from './cache/cacheClasses.ts';
import { changeEventHeaderClass } from './changeEventHeader.ts';
import { zipClasses } from './compression/zipClasses.ts';
import { chatterUsersClass } from './connectApi/chatterUsers.ts';
import { followingPageClass } from './connectApi/followingPage.ts';
import type { LibraryClass } from './definition.ts';
import { eventBusClass, publishCallbackClasses } from './eventBus.ts';
import { featureManagementClass } from './featureManagement.ts';
import { finalizerClass } from './finalizer.ts';
import { finalizerContextClass } from './finalizerContext.ts';
import { httpClass } from './http.ts';
import { httpCalloutMockClass } from './httpCalloutMock.ts';
import { httpRequestClass } from './httpRequest.ts';
import { httpResponseClass } from './httpResponse.ts';
import { actionErrorClass } from './invocable/actionError.ts';
import { actionResultClass } from './invocable/actionResult.ts';
import { invocableActionClass } from './invocable/invocableAction.ts';
import { limitsClass } from './limits.ts';
import { messagingClasses } from './messaging.ts';
import { multiStaticResourceCalloutMockClass } from './multiStaticResourceCalloutMock.ts';
import { orgLimitClass, orgLimitsClass } from './orgLimits.ts';
import { packageScriptClasses } from './packageScripts.ts';
import { parentJobResultClass } from './parentJobResult.ts';
import { queueableClass } from './queueable.ts';
import { queueableContextClass } from './queueableContext.ts';
import {
    queueableDuplicateSignatureBuilderClass,
    queueableDuplicateSignatureClass
} from './queueableDuplicateSignature.ts';
import { quiddityClass } from './quiddity.ts';
import { networkClass } from './network.ts';
import { raisesPlatformEventsClass } from './raisesPlatformEvents.ts';
import { requestClass } from './request.ts';
import { restContextClass } from './restContext.ts';
import { restRequestClass } from './restRequest.ts';
import { restResponseClass } from './restResponse.ts';
import { schedulableClass } from './schedulable.ts';
import { schedulableContextClass } from './schedulableContext.ts';
import { statefulClass } from './stateful.ts';
import { staticResourceCalloutMockClass } from './staticResourceCalloutMock.ts';
import { testBrokerClass } from './testBroker.ts';
import { testClass } from './test.ts';
import { triggerContextClass } from './triggerContext.ts';
import { userInfoClass } from './userInfo.ts';
import { webServiceCalloutClass } from './webServiceCallout.ts';

/** The classes about the platform: jobs, users, events, HTTP, tests. */
export const platformClasses: readonly LibraryClass[] = [
    actionErrorClass,
    actionResultClass,
    allowsCalloutsClass,
    appMenuClass,
    asyncInfoClass,
    asyncOptionsClass,
    batchableClass,
    batchableContextClass,
    ...cacheClasses,
    changeEventHeaderClass,
    chatterUsersClass,
    followingPageClass,
    eventBusClass,
    featureManagementClass,
    finalizerClass,
    finalizerContextClass,
    httpClass,
    httpCalloutMockClass,
    httpRequestClass,
    httpResponseClass,
    invocableActionClass,
    limitsClass,
    ...messagingClasses,
    multiStaticResourceCalloutMockClass,
    orgLimitClass,
    orgLimitsClass,
    parentJobResultClass,
    ...publishCallbackClasses,
    queueableClass,
    queueableContextClass,
    queueableDuplicateSignatureBuilderClass,
    queueableDuplicateSignatureClass,
    quiddityClass,
    networkClass,
    raisesPlatformEventsClass,
    requestClass,
    restContextClass,
    restRequestClass,
    restResponseClass,
    schedulableClass,
    schedulableContextClass,
    statefulClass,
    staticResourceCalloutMockClass,
    testBrokerClass,
    testClass,
    triggerContextClass,
    userInfoClass,
    webServiceCalloutClass,
    ...packageScriptClasses,
    ...zipClasses
];
