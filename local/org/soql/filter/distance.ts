import { locationPart } from '../../schema/locationParts.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import type { SoqlFunction, SoqlOperand, SoqlValue } from '../../syntax/ast/soqlAst.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { ApexLocation } from '../../values/primitives/apexLocation.ts';
import type { ApexValue } from '../../values/value.ts';
import type { QueryContext } from '../context.ts';
import { locationAt } from '../select/compoundLocation.ts';
import { fieldSource } from '../source.ts';
import { literalValue } from './literalValue.ts';
import type { ValueSource } from './operand.ts';

type Argument = SoqlOperand | SoqlValue;
type Place = (row: Row) => ApexLocation | null;

/** DISTANCE(place, place, 'mi' | 'km') (SOQL and SOSL Reference, "Location-Based SOQL Queries"); null where a place is. */
export function distanceSource(shape: ObjectShape, call: SoqlFunction, context: QueryContext): ValueSource {
    const [first, second, unit] = call.args;
    const compound = [first, second].find((one) => one?.kind === 'path');
    if (!first || !second || unit?.kind !== 'string' || compound?.kind !== 'path') {
        throw new Refused('SOQL DISTANCE of something else than a field, a place and a unit');
    }
    if (!/^(mi|km)$/.test(unit.value)) {
        raise('System.QueryException', `Invalid distance unit: ${unit.value}. Valid unit must be mi or km`);
    }
    const from = placeOf(shape, first, context);
    const to = placeOf(shape, second, context);
    const { field } = componentsOf(shape, compound.path)[0];
    return {
        field: { ...field, type: 'Number', scale: null },
        read: (row) => {
            const [here, there] = [from(row), to(row)];
            return here && there ? here.distanceTo(there, unit.value) : null;
        }
    };
}

function placeOf(shape: ObjectShape, argument: Argument, context: QueryContext): Place {
    if (argument.kind === 'path') {
        const [latitude, longitude] = componentsOf(shape, argument.path);
        return (row) => locationAt(latitude.read(row), longitude.read(row));
    }
    const place = argument.kind === 'call' ? written(argument.call, context) : literalValue(argument, context);
    return () => (place instanceof ApexLocation ? place : null);
}

/** GEOLOCATION(latitude, longitude). */
function written(call: SoqlFunction, context: QueryContext): ApexLocation | null {
    const [latitude, longitude] = call.args.map(
        (one): ApexValue => (one.kind === 'path' || one.kind === 'call' ? null : literalValue(one, context))
    );
    return locationAt(latitude ?? null, longitude ?? null);
}

/** The two numbers behind a compound field. */
function componentsOf(shape: ObjectShape, path: readonly string[]): [ValueSource, ValueSource] {
    const compound = fieldSource(shape, path).field;
    const part = (name: 'Latitude' | 'Longitude'): ValueSource =>
        fieldSource(shape, [...path.slice(0, -1), locationPart(compound.name, name)]);
    return [part('Latitude'), part('Longitude')];
}
