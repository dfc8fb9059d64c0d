/**
 * Programs that must be rejected and that apex-ls lets through. It does not look at these rules; the platform's own
 * compiler has a message for each of them, which the program's first line gives.
 */
export const unconfirmed: readonly string[] = // assignment to what is final, or is no variable
    (
        'AssignToCall AssignToLiteral FinalField FinalStatic ReadOnlyProperty ' +
        'WriteOnlyProperty ' +
        // types of casts, conditions, void values
        'CastUnrelated ConditionOfTernary TernaryCondition InstanceofAlways InstanceofNever StringPlusVoid VoidParameterCall ' +
        'VoidVariable CallOnVoid FieldTypeInNew ' +
        // names given twice
        'CatchTwice DuplicateCatchVariable DuplicateConstant DuplicateField DuplicateProperty ImplementTwice InvocableTwice ' +
        'AuraOverload ' +
        // declarations, modifiers, annotations
        'AbstractStatic ExtendString FutureNotStatic FutureParameter FutureReturns InnerStaticBlock InvocableParameter ' +
        'MissingAbstractMethod NoSuperConstructor StaticThroughInstance SuperNotFirst ThisNotFirst TestSetupReturns ' +
        'TestWithParameter TwoScopes UnknownAnnotation ' +
        'AuraStaticField InvocablePrivate InvocableVariablePrivate InvocableVariableProperty ReadOnlyMethod ' +
        'RemoteActionPrivate RestMethodAlone RestMethodPublic RestNotGlobal StaticAccessor WebserviceInstance ' +
        // ways through a method
        'MissingReturnAfterWhile MissingReturnInSwitch ' +
        // conversions that the platform's compiler, asked directly, does not make
        'DatetimePlusLong IdentityWithNull InstanceofNumber InstanceofRecord ListFromRecords LoopOverRecordsNarrowed ' +
        'MapFromMap MissingReturnAfterDo NullForTextOrObject SetOfIdsFromTexts SetOfRecordsWidened TernaryOfRecords ' +
        'AddAllOfRecords AddAllOfTexts ListOfRecordsNarrowed PutAllOfRecords SetOfIdsFromSplit ' +
        // properties of annotations, namespaces, overriding, accessors
        'CriticalTestMethod JsonAccessAlone JsonAccessValue LabelNoText NamespaceOfInner NamespaceOfMember ' +
        'NamespaceOfPrivate OverrideEquals ReadOnlyCompound ToStringOfInteger ToStringWithoutOverride UnknownProperty ' +
        'UnknownPropertyOfFuture ' +
        // names that come too early, too late, or too long; types deep within one another
        'ClassNameThatIsFarTooLongForAnApexClassIsIt ForwardProperty ForwardReadInBlock ForwardStatic ' +
        'ForwardWriteInBlock InnerClassReserved ThisCallsInstanceMethod ThisNamesThis ThisReadsInstanceField ' +
        'TooManyParameters TypeTooDeep ' +
        // types that do not leave the platform
        'AuraFieldCacheable AuraGetterBesideField AuraMapOfSets AuraMapOfTypes FutureNested InvocableOfHidden ' +
        'InvocableOfPlainClass InvocableResultAlone InvocableVariableFinal InvocableVariableSets InvocableWithAura ' +
        'RemoteActionsAlike WebServiceSets ' +
        // statements
        'LoopOverQueryWithoutBody SafeAddErrorWithin UpsertGenericByKey ' +
        // the inside of queries
        'QueryBindType QueryGroupedField QueryLimitType QueryUnknownChild QueryUnknownField QueryUnknownFilter ' +
        'QueryUnknownOrder QueryUnknownParent'
    ).split(' ');
