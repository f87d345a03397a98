package import ProfileModel
import Shape

/// A new function: its name, and how the framework's levels are to be told apart in it.
package struct FunctionSkeleton {
  private let code: String
  private let title: String?
  private let parent: String?
  private let schema: String
  private let library: Library

  /// A function of the code, below `parent` where one is given; `schema` is where the schema of functions stands, as
  /// seen from the document.
  package init(code: String, title: String?, parent: String?, schema: String, in library: Library) {
    self.code = code
    self.title = title
    self.parent = parent
    self.schema = schema
    self.library = library
  }

  /// The document's text.
  package var text: String {
    DocumentSkeleton(
      kind: .function, schema: schema,
      introduction: """
        Replace each \(Placeholder.word), or delete what does not apply; `plumb check` lists those that are left. What profiles of \
        this function have in common is written here once, and they inherit it.
        """, parts: parts
    ).text
  }

  private var parts: [DocumentSkeleton.Part] {
    var parts: [DocumentSkeleton.Part] = [
      .init("code", written(code)), .init("title", value(title)), .init("summary", Placeholder.word),
    ]
    if let parent { parts.append(.init("parent", written(parent))) }
    var layers: [Layer] = parent == nil ? [.level] : []
    if library.levels.contains(where: { !missingDimensions(at: $0.id).isEmpty }) {
      parts.append(.init("rubric", writeRubric))
      layers.append(.guidelines)
    }
    let framework = library.framework
    return parts + framework.metadataParts + framework.ownFieldParts(of: .function)
      + framework.evidenceParts(of: layers)
  }

  private func writeRubric(_ text: inout DocumentText) {
    for entry in library.levels {
      let missing = missingDimensions(at: entry.id)
      guard !missing.isEmpty else { continue }
      if let title = entry.level.title.value, title != Placeholder.word { text.comment(title) }
      text.block(entry.id) { text in
        for (id, dimension) in missing {
          writeCell(id, promising: dimension.gives.value?.values ?? [], &text)
        }
      }
    }
  }

  private func writeCell(_ dimension: String, promising promises: [CellPromise], _ text: inout DocumentText) {
    guard !promises.isEmpty else { return text.line("\(dimension): \(Placeholder.word)") }
    text.block(dimension) { text in
      text.line("text: \(Placeholder.word)")
      if promises.contains(.degree) { text.line("degree: \(Placeholder.word)") }
      if promises.contains(.experience) {
        text.block("experience") {
          $0.item([(name: "of", value: Placeholder.word), (name: "from", value: Placeholder.word)])
        }
      }
    }
  }

  /// The dimensions for which the function inherits no cell.
  private func missingDimensions(at level: String) -> [(key: String, value: Dimension)] {
    (library.framework.dimensions.value?.values ?? []).filter {
      library.cell(level: level, dimension: $0.key, function: parent ?? "") == nil
    }
  }
}
