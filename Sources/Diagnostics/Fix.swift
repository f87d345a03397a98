package import SourceText

/// Edits that together mend one finding.
package struct Fix: Hashable, Sendable {
  package enum Safety: String, Sendable {
    /// The meaning is kept.
    case safe
    /// A person should look at the result.
    case unsafe
  }

  /// What the fix does, in the imperative: "rename it to `title`".
  package let summary: String
  package let safety: Safety
  package let edits: [Edit]

  package init(_ summary: String, safety: Safety, edits: [Edit]) {
    self.summary = summary
    self.safety = safety
    self.edits = edits
  }
}

/// The replacement of some bytes of one file.
package struct Edit: Hashable, Sendable {
  package let file: String
  package let range: ByteRange
  package let replacement: String

  package init(file: String, range: ByteRange, replacement: String) {
    self.file = file
    self.range = range
    self.replacement = replacement
  }
}
