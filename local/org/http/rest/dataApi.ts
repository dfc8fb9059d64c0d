import type { OrgUser } from '../../platform/users/orgUser.ts';
import type { OutboundResponse } from '../orgMessages.ts';
import { apiVersionOf, versionList } from './apiVersion.ts';
import { callerOf } from './caller.ts';
import { collectionsResource } from './collectionsResource.ts';
import { compositeResource } from './compositeResource.ts';
import { limitsResource } from './limitsResource.ts';
import { queryResource } from './queryResource.ts';
import type { RestCallContext } from './restApi.ts';
import { notFound } from './restError.ts';
import { json } from './restResult.ts';
import { sobjectsResource } from './sobjectsResource.ts';
import { toolingResource } from './toolingResource.ts';
import { treeResource } from './treeResource.ts';

/** A call of /services/data/vXX.0 by a known user. */
export interface DataCall extends RestCallContext {
    readonly user: OrgUser;
    /** `66.0` */
    readonly version: string;
    /** `/services/data/v66.0` */
    readonly root: string;
    /** The path after the version. */
    readonly rest: readonly string[];
}

/** /services/data */
export function dataApi(context: RestCallContext): OutboundResponse {
    const { path } = context.request;
    if (path.length === 2) {
        return json(200, versionList());
    }
    const version = apiVersionOf(path[2]);
    const user = callerOf(context.org, context.request);
    const call: DataCall = { ...context, user, version, root: `/services/data/v${version}`, rest: path.slice(3) };
    return dataResource(call);
}

/** One resource under the version; composite requests come here too. */
export function dataResource(call: DataCall): OutboundResponse {
    switch (call.rest[0]?.toLowerCase()) {
        case undefined:
            return json(200, rootResource(call));
        case 'sobjects':
            return sobjectsResource(call);
        case 'query':
        case 'queryall':
            return queryResource(call);
        case 'composite':
            switch (call.rest[1]?.toLowerCase()) {
                case undefined:
                    return compositeResource(call);
                case 'sobjects':
                    return collectionsResource(call);
                case 'tree':
                    return treeResource(call);
            }
            break;
        case 'limits':
            return limitsResource(call);
        case 'tooling':
            return toolingResource(call);
    }
    throw notFound();
}

function rootResource(call: DataCall): object {
    const names = ['sobjects', 'query', 'queryAll', 'composite', 'limits', 'tooling'];
    return {
        identity: `${call.baseUrl}/id/${call.org.settings.organizationId}/${call.user.id}`,
        ...Object.fromEntries(names.map((name) => [name, `${call.root}/${name}`]))
    };
}
