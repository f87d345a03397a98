package import Diagnostics

/// The rules whose findings are made while a document is read by its shape.
extension RuleName {
  package static let unknownField: RuleName = "unknown-field"
  package static let wrongType: RuleName = "wrong-type"
  package static let valueNotAllowed: RuleName = "value-not-allowed"
  package static let requiredField: RuleName = "required-field"
  package static let ambiguousScalar: RuleName = "ambiguous-scalar"
  package static let colonMadeMapping: RuleName = "colon-made-mapping"
  package static let placeholderText: RuleName = "placeholder-text"
  package static let itemTakenForText: RuleName = "item-taken-for-text"
  package static let textCutByComment: RuleName = "text-cut-by-comment"
}
