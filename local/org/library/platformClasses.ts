import { allowsCalloutsClass } from './http/allowsCallouts.ts';
import { appMenuClass } from './system/appMenu.ts';
import { auraClass } from './system/aura.ts';
import { authConfigurationClass } from './auth/authConfiguration.ts';
import { asyncInfoClass } from './jobs/asyncInfo.ts';
import { asyncOptionsClass } from './jobs/asyncOptions.ts';
import { batchableClass } from './jobs/batchable.ts';
import { batchableContextClass } from './jobs/batchableContext.ts';
import { cacheClasses } from './cache/cacheClasses.ts';
import { changeEventHeaderClass } from './events/changeEventHeader.ts';
import { zipClasses } from './compression/zipClasses.ts';
import { communitiesUtilClass } from './auth/communitiesUtil.ts';
import { continuationClass } from './jobs/continuation.ts';
import { domainClasses } from './system/domainParser.ts';
import { domainCreatorClass } from './system/domainCreator.ts';
import { siteClass } from './system/site.ts';
import { chatterUsersClass } from './connectApi/chatterUsers.ts';
import { followingPageClass } from './connectApi/followingPage.ts';
import type { LibraryClass } from './rows/definition.ts';
import { eventBusClass, publishCallbackClasses } from './events/eventBus.ts';
import { featureManagementClass } from './system/featureManagement.ts';
import { finalizerClass } from './jobs/finalizer.ts';
import { finalizerContextClass } from './jobs/finalizerContext.ts';
import { extensibleClasses } from './extensible/extensibleClasses.ts';
import { httpClass } from './http/http.ts';
import { httpCalloutMockClass } from './http/httpCalloutMock.ts';
import { httpRequestClass } from './http/httpRequest.ts';
import { httpResponseClass } from './http/httpResponse.ts';
import { actionErrorClass } from './invocable/actionError.ts';
import { actionResultClass } from './invocable/actionResult.ts';
import { invocableActionClass } from './invocable/invocableAction.ts';
import { limitsClass } from './system/limits.ts';
import { deployContainerClass } from './metadata/deployContainer.ts';
import { metadataOperationsClass } from './metadata/operations.ts';
import { customNotificationClass } from './system/customNotification.ts';
import { messagingClasses } from './system/messaging.ts';
import { multiStaticResourceCalloutMockClass } from './http/multiStaticResourceCalloutMock.ts';
import { orgLimitClass, orgLimitsClass } from './system/orgLimits.ts';
import { packageScriptClasses } from './system/packageScripts.ts';
import { parentJobResultClass } from './jobs/parentJobResult.ts';
import { queueableClass } from './jobs/queueable.ts';
import { queueableContextClass } from './jobs/queueableContext.ts';
import {
    queueableDuplicateSignatureBuilderClass,
    queueableDuplicateSignatureClass
} from './jobs/queueableDuplicateSignature.ts';
import { quiddityClass } from './jobs/quiddity.ts';
import { networkClass } from './system/network.ts';
import { raisesPlatformEventsClass } from './events/raisesPlatformEvents.ts';
import { requestClass } from './system/request.ts';
import { restContextClass } from './http/restContext.ts';
import { restRequestClass } from './http/restRequest.ts';
import { restResponseClass } from './http/restResponse.ts';
import { schedulableClass } from './jobs/schedulable.ts';
import { schedulableContextClass } from './jobs/schedulableContext.ts';
import { statefulClass } from './jobs/stateful.ts';
import { staticResourceCalloutMockClass } from './http/staticResourceCalloutMock.ts';
import { testBrokerClass } from './events/testBroker.ts';
import { testClass } from './testing/test.ts';
import { triggerContextClass } from './events/triggerContext.ts';
import { userInfoClass } from './system/userInfo.ts';
import { webServiceCalloutClass } from './http/webServiceCallout.ts';

/** The classes about the platform: jobs, users, events, HTTP, tests. */
export const platformClasses: readonly LibraryClass[] = [
    actionErrorClass,
    actionResultClass,
    allowsCalloutsClass,
    appMenuClass,
    asyncInfoClass,
    auraClass,
    authConfigurationClass,
    communitiesUtilClass,
    continuationClass,
    ...domainClasses,
    domainCreatorClass,
    siteClass,
    asyncOptionsClass,
    batchableClass,
    batchableContextClass,
    ...cacheClasses,
    changeEventHeaderClass,
    chatterUsersClass,
    followingPageClass,
    eventBusClass,
    ...extensibleClasses,
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
    customNotificationClass,
    metadataOperationsClass,
    deployContainerClass,
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
