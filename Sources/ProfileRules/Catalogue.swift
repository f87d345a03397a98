package import Diagnostics

/// All rules, by group in the order in which the documentation shows them.
package enum Catalogue {
  package static let rules: [Rule] = structure + completeness + suppression

  private static let structure: [Rule] = [
    yamlSyntax, duplicateKey, unknownField, wrongType, valueNotAllowed, requiredField, ambiguousScalar,
    colonMadeMapping, textCutByComment, itemTakenForText, anchorMisuse, idFormat, idUnique, danglingReference,
    unusedDefinition,
    ladderContiguous, fileInPlace, placeholderText, invisibleCharacters, pastedResidue,
  ]

  private static let completeness: [Rule] = [
    sectionEmpty, statementCount, skillCount, rubricCellMissing, levelFacetMissing, definitionMissing,
    metadataMissing,
  ]

  private static let suppression: [Rule] = [
    suppressionMalformed, suppressionUnused, suppressionExpired, baselineStale,
  ]

  /// The default severity of each rule.
  package static let severities: [RuleName: Severity] = Dictionary(
    uniqueKeysWithValues: rules.map { ($0.description.name, $0.description.severity) })
}
