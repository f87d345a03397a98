package import SourceText

/// Something wrong with a file as YAML, with its exact place.
package struct SyntaxProblem: Error, Hashable, Sendable {
  package let kind: Kind
  package let range: ByteRange

  /// Other places that matter, such as the first of two equal keys.
  package let related: [ByteRange]

  package init(_ kind: Kind, at range: ByteRange, related: [ByteRange] = []) {
    self.kind = kind
    self.range = range
    self.related = related
  }

  package enum Kind: Hashable, Sendable {
    /// A byte that is no part of UTF-8.
    case notUTF8(UInt8)
    case utf16
    case nulByte
    /// A control character or noncharacter, which YAML forbids.
    case forbiddenCharacter(UInt32)
    case fileTooLarge(size: Int, limit: Int)
    case tooDeep(limit: Int)
    case tooManyNodes(limit: Int)
    case scalarTooLong(length: Int, limit: Int)
    /// Text that is no YAML: what was recognised, and libyaml's own words.
    case malformed(Malformation, problem: String, context: String?)
    case tabIndentation
    case undefinedAlias(String)
    /// An alias within the node that it stands for.
    case recursiveAlias(String)
    case duplicateKey(String)
    case unusedAnchor(String)
    /// A word after `!`, which names a type that YAML does not have.
    case foreignTag(String)
    /// A key that a mapping has itself and by a merge key too.
    case mergeHidesField(String)
    /// A merge key whose value is no mapping.
    case malformedMerge
    /// The place is where the second document starts.
    case severalDocuments
  }

  /// Whether the file cannot be read because of this.
  package var isFatal: Bool {
    switch kind {
    case .duplicateKey, .unusedAnchor, .foreignTag, .mergeHidesField, .malformedMerge, .severalDocuments:
      false
    default: true
    }
  }
}
