package import Diagnostics

/// All rules, by group in the order in which the documentation shows them.
package enum Catalogue {
  package static let rules: [Rule] =
    structure + completeness + duplication + provenance + leveling + taxonomy + language + suppression

  private static let structure: [Rule] = [
    yamlSyntax, duplicateKey, unknownField, wrongType, valueNotAllowed, requiredField, ambiguousScalar,
    colonMadeMapping, textCutByComment, itemTakenForText, anchorMisuse, idFormat, idUnique, danglingReference,
    unusedDefinition, ladderContiguous, dateOrder, fileInPlace, placeholderText, invisibleCharacters,
    pastedResidue,
  ]

  private static let completeness: [Rule] = [
    sectionEmpty, withheldButGiven, statementCount, skillCount, rubricCellMissing, levelFacetMissing,
    definitionMissing, metadataMissing, aliasesEmpty, payFlagUnquantified, focusCoverage, scopeUnquantified,
  ]

  private static let duplication: [Rule] = [
    duplicateText, textRestatesTitle, summaryEqualsFocus, skillOverlap, boilerplateDefinition,
    repeatedAcrossLevels, duplicateAcrossProfiles, nearDuplicate, sameTextTwoIDs, rubricRestates,
  ]

  private static let provenance: [Rule] = [
    layerUncited, statementUncited, citationIncomplete, sourceIncomplete, sourceVague, sourceBundled,
    sourceNotIndependent, sourceKindMix, sourceStale, sourceDateOrder, toolAsSource, urlMalformed,
    doiMalformed,
    reviewMissing, reviewScoresMissing, reviewBelowThreshold, reviewStale, reviewPanel, reviewCarry,
    reviewAltered,
    unattributedReuse, statementTableUnreadable,
  ]

  private static let leveling: [Rule] = [
    experienceOrder, experienceConflict, rangeMalformed, levelIndistinct, adjectiveOnlyStep, scopeFlat,
    escalationRegress, skillProficiencyDrop, dimensionDropped, levelLeak, levelConflict,
  ]

  private static let taxonomy: [Rule] = [
    registryUnreadable, mappingCodeFormat, mappingUnknown, mappingTitleMismatch, mappingIncomplete,
    mappingLevelBlind, aliasCollision, aliasElsewhere, aliasAmbiguous, aliasIsTitle, aliasDuplicate,
    disjunctiveLabel,
  ]

  private static let language: [Rule] = [
    statementForm, compoundStatement, weakVerb, textLength, vocabulary, inclusiveLanguage,
    acronymUndefined, toolSkillMismatch, readability,
  ]

  private static let suppression: [Rule] = [
    suppressionMalformed, suppressionUnused, suppressionExpired, allowanceUnused, allowanceExpired,
    baselineStale,
  ]

  /// What is known of each rule, in the same order.
  package static let descriptions: [RuleDescription] = rules.map(\.description)

  /// Whether there is a rule of the name.
  package static func has(_ name: RuleName) -> Bool { known.contains(name) }

  /// Whether a rule finds what is missing from all that is made of the documents, so that it always is an error.
  package static func isUnchangeable(_ name: RuleName) -> Bool { unchangeable.contains(name) }

  private static let unchangeable = Set(
    descriptions.lazy.filter { $0.unchangeable != nil }.map(\.name))

  private static let known = Set(rules.map(\.description.name))
}
