import { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { DataHolder } from '../holders/dataHolder.ts';
import { defineClass } from '../rows/definition.ts';

/** An instance of Metadata.DeployContainer: the components that are to be deployed, in the order of their coming. */
class DeployContainer {
    readonly components: DataHolder[] = [];
}

platformClass('Metadata.DeployContainer', DeployContainer);

/** Metadata.DeployContainer (Apex Reference Guide, "DeployContainer Class"). */
export const deployContainerClass = defineClass({
    name: 'Metadata.DeployContainer',
    kind: 'class',
    constructors: { 'DeployContainer()': () => new DeployContainer() },
    instance: {
        'void addMetadata(Metadata.Metadata md)': (self: DeployContainer, component: DataHolder | null) => {
            self.components.push(component ?? nullArgument());
        },
        'List<Metadata.Metadata> getMetadata()': (self: DeployContainer) =>
            new ApexList(typeNamed('List<Metadata.Metadata>'), [...self.components]),
        'Boolean removeMetadata(Metadata.Metadata md)': (self: DeployContainer, component: DataHolder | null) =>
            remove(self, (one) => one === component),
        'Boolean removeMetadataByFullName(String fullName)': (self: DeployContainer, fullName: string | null) =>
            remove(self, (one) => one.read('fullName') === fullName)
    }
});

function remove({ components }: DeployContainer, isMeant: (component: DataHolder) => boolean): boolean {
    const index = components.findIndex(isMeant);
    if (index !== -1) {
        components.splice(index, 1);
    }
    return index !== -1;
}
