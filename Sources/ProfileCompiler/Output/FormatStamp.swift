import CanonicalJSON

/// The version of the compiled format: raised when a reader of the version before could misread the output.
package let formatVersion = 1

extension CompilationContext {
  /// What an entity's file says of its format; nothing where the entity is no file of its own.
  func stamp(_ document: String, _ json: inout CanonicalWriter) {
    if options.layout == .tree { json.value("format", formatStamp(document)) }
  }
}

/// What every file says of its format: its name, its version and the kind of document.
func formatStamp(_ document: String) -> JSON {
  ["document": .string(document), "name": "plumb", "version": .integer(formatVersion)]
}
