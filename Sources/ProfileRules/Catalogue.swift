package import Diagnostics

/// All rules, by group in the order in which the documentation shows them.
package enum Catalogue {
  package static let rules: [Rule] = structure + completeness + duplication + suppression

  private static let structure: [Rule] = [
    yamlSyntax, duplicateKey, unknownField, wrongType, valueNotAllowed, requiredField, ambiguousScalar,
    colonMadeMapping, textCutByComment, itemTakenForText, anchorMisuse, idFormat, idUnique, danglingReference,
    unusedDefinition,
    ladderContiguous, fileInPlace, placeholderText, invisibleCharacters, pastedResidue,
  ]

  private static let completeness: [Rule] = [
    sectionEmpty, statementCount, skillCount, rubricCellMissing, levelFacetMissing, definitionMissing,
    metadataMissing, aliasesEmpty, payFlagUnquantified, focusCoverage, scopeUnquantified,
  ]

  private static let duplication: [Rule] = [
    duplicateText, textRestatesTitle, summaryEqualsFocus, skillOverlap, boilerplateDefinition,
    repeatedAcrossLevels,
  ]

  private static let suppression: [Rule] = [
    suppressionMalformed, suppressionUnused, suppressionExpired, baselineStale,
  ]

  /// What is known of each rule, in the same order.
  package static let descriptions: [RuleDescription] = rules.map(\.description)

  /// Whether there is a rule of the name.
  package static func has(_ name: RuleName) -> Bool { known.contains(name) }

  private static let known = Set(rules.map(\.description.name))
}
