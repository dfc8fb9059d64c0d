import { ApexList } from '../../values/collections/apexList.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';

/** ConnectApi.FollowingPage: what a user follows who follows nothing. */
export class FollowingPage {
    readonly currentPageUrl: string;
    readonly following = new ApexList(typeNamed('List<ConnectApi.Subscription>'));

    constructor(currentPageUrl: string) {
        this.currentPageUrl = currentPageUrl;
    }
}

platformClass('ConnectApi.FollowingPage', FollowingPage);

export const followingPageClass = defineClass({
    name: 'ConnectApi.FollowingPage',
    kind: 'class',
    fields: {
        'String currentPageUrl': { get: (self: FollowingPage) => self.currentPageUrl },
        'List<ConnectApi.Subscription> following': { get: (self: FollowingPage) => self.following },
        'String nextPageUrl': { get: () => null },
        'String previousPageUrl': { get: () => null },
        'Integer total': { get: () => 0 }
    }
});
