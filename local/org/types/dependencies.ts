import type { ApexType, ClassInfo } from './world/model.ts';
import type { Recorder } from './recorder.ts';

/** `class foo` for a top-level class of the project, `object opportunity` for an object of the schema. */
export function noteDependency(type: ApexType, recorder: Recorder): void {
    switch (type.kind) {
        case 'class':
            noteClass(type.class, recorder);
            type.args.forEach((arg) => noteDependency(arg, recorder));
            break;
        case 'sobject':
            if (type.name !== null) {
                recorder.dependencies.add(`object ${type.name.toLowerCase()}`);
            }
            break;
        case 'list':
        case 'set':
            noteDependency(type.of, recorder);
            break;
        case 'map':
            noteDependency(type.key, recorder);
            noteDependency(type.value, recorder);
            break;
    }
}

export function noteClass(info: ClassInfo, recorder: Recorder): void {
    if (info.origin === 'user') {
        recorder.dependencies.add(`class ${topOf(info).name.toLowerCase()}`);
    }
}

export function topOf(info: ClassInfo): ClassInfo {
    return info.outer ? topOf(info.outer) : info;
}
