import ProfileModel
import Shape

/// A document that is still to be filled in, in the order of its shape.
///
/// Each field that is given stands below what its shape says of it; the fields that are left out are named at the
/// end, so that an author knows what else there is.
struct DocumentSkeleton {
  /// A field that is given, and what stands there.
  struct Part {
    let name: String
    let write: (inout DocumentText) -> Void

    /// A field whose value fits behind its colon.
    init(_ name: String, _ value: String) {
      self.name = name
      self.write = { $0.line("\(name): \(value)") }
    }

    /// A field with lines below it; none where nothing would stand there.
    init(_ name: String, _ body: @escaping (inout DocumentText) -> Void) {
      self.name = name
      self.write = { $0.block(name, body) }
    }
  }

  let kind: DocumentKind

  /// Where the schema of the kind stands, as seen from the document.
  let schema: String

  /// What the document is, for the comment on top.
  let introduction: String

  let parts: [Part]

  /// The document's text.
  var text: String {
    var text = DocumentText()
    text.line("# yaml-language-server: $schema=\(schema)")
    text.comment(introduction)
    text.line("kind: \(kind.rawValue)")
    text.line("version: 1")
    var left: [String] = []
    for field in kind.record.fields where !["kind", "version"].contains(field.name) {
      guard let part = parts.first(where: { $0.name == field.name }) else {
        left.append(field.name)
        continue
      }
      text.line("")
      text.comment(field.summary.sentence)
      part.write(&text)
    }
    text.line("")
    text.comment("Fields that can be added where they help: \(left.joined(separator: ", ")).")
    text.comment("`plumb schema \(kind.rawValue) --format markdown` says what each of them means.")
    return text.text
  }
}

extension String {
  /// The text with a capital at its start and a full stop at its end.
  fileprivate var sentence: String { prefix(1).uppercased() + dropFirst() + "." }
}

/// A value that an author gave, or the word that stands for one still to be given.
func value(_ text: String?) -> String { text.map(doubleQuoted) ?? Placeholder.word }
