import { canonicalNames } from '../json/canonicalNames.ts';
import { setAt } from '../json/setAt.ts';
import type { SwitchSettings } from '../switches/switches.ts';
import type { PatchCircumstances, PatchOperation } from './patchOperation.ts';
import { patchPathOf } from './patchPaths.ts';
import { operationViolation } from './patchRules.ts';
import type { Referral, Status, Substatus } from './referral.ts';
import { applyRegistration, isRegistrationPath } from './applyRegistration.ts';
import { closedViolation, movedTo, transitionViolation } from './transition.ts';
import type { Violation } from './violation.ts';

/** What a PATCH comes to. With a violation, `next` holds what an endpoint that is not atomic (U-30) would have kept. */
export interface PatchResult {
    readonly next: Referral;
    readonly violation: Violation | null;
}

/** Applies operations in their order and stops at the first that breaks a rule (contract 2.4, 2.6, 2.10). */
export function applyPatch(
    referral: Referral,
    operations: readonly PatchOperation[],
    circumstances: PatchCircumstances,
    settings: SwitchSettings
): PatchResult {
    const onlyRegistrations = operations.every((one) => isRegistrationPath(one.path));
    const closed = referral.status === 'Closed' && !(onlyRegistrations && referral.substatus === 'Won');
    const early = closed ? closedViolation(settings) : statusViolation(referral, operations, settings);
    if (early) return { next: referral, violation: early };
    let next = referral;
    for (const operation of operations) {
        const result = applyOperation(next, operation, circumstances, settings);
        if (result.violation) return { next, violation: result.violation };
        next = result.next;
    }
    const moved = next.status !== referral.status || next.substatus !== referral.substatus;
    return { next: moved ? movedTo(next, next.status, next.substatus, circumstances.at) : next, violation: null };
}

function applyOperation(
    referral: Referral,
    operation: PatchOperation,
    circumstances: PatchCircumstances,
    settings: SwitchSettings
): PatchResult {
    if (isRegistrationPath(operation.path)) return applyRegistration(referral, operation, circumstances, settings);
    const row = patchPathOf(operation.path, settings);
    if (!row) return { next: referral, violation: pathViolation(operation.path) };
    const value = canonicalNames(operation.value, row.value);
    const violation = operationViolation(referral, row, { ...operation, value }, circumstances, settings);
    if (violation) return { next: referral, violation };
    const completed = row.complete ? row.complete(value as never) : value;
    return { next: setAt(referral, row.path.slice(1).split('/'), completed), violation: null };
}

function pathViolation(path: string): Violation {
    const message = `The path '${path}' cannot be updated.`;
    return { rule: '2.6', target: 'referral', code: 'invalidPatchPath', message };
}

function statusViolation(
    referral: Referral,
    operations: readonly PatchOperation[],
    settings: SwitchSettings
): Violation | null {
    const last = (path: string) => operations.findLast((one) => one.path.toLowerCase() === path);
    const [status, substatus] = [last('/status'), last('/substatus')];
    if (!status && !substatus) return null;
    if (!status || !substatus) {
        const message = 'Send /status and /substatus together in one PATCH.';
        return { rule: '2.4', target: 'status', code: 'statusAndSubstatusTogether', message };
    }
    return transitionViolation(referral, status.value as Status, substatus.value as Substatus, settings);
}
