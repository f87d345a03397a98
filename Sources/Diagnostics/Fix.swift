package import SourceText

/// Edits and renames that together mend one finding: all of them are made, or none.
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

  /// Replacements of bytes; no two of them touch.
  package let edits: [Edit]

  /// Files that get another name, after the edits.
  package let renames: [Rename]

  /// What the texts that the fix changes read as afterwards. Everything that no edit touches has to stay the same
  /// anyway; a fix of which any of this turns out to be wrong is not applied.
  package let readings: [Reading]

  package init(
    _ summary: String, safety: Safety, edits: [Edit] = [], renames: [Rename] = [], readings: [Reading] = []
  ) {
    self.summary = summary
    self.safety = safety
    self.edits = edits
    self.renames = renames
    self.readings = readings
  }
}

/// The replacement of some bytes of one file.
///
/// Line feeds in the replacement become line endings of the kind that the file has.
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

/// Another name for a file, which takes its review along: `A.review.yaml` follows `A.yaml`.
///
/// Nothing is overwritten.
package struct Rename: Hashable, Sendable {
  package let from: String
  package let to: String

  package init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

/// What something in a file reads as after a fix: a single text.
package struct Reading: Hashable, Sendable {
  package let file: String

  /// The bytes of the scalar or collection, as they are before the fix.
  package let range: ByteRange

  package let text: String

  package init(file: String, range: ByteRange, text: String) {
    self.file = file
    self.range = range
    self.text = text
  }
}
