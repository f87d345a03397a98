import Skeletons

/// A file of a draft.
package struct DraftDocument: Sendable {
  /// Its path below the folder of framework.yaml.
  package let path: String

  /// The name of the schema that its first line leads to.
  package let schema: String

  private let introduction: String
  private let write: @Sendable (inout DocumentText) -> Void

  /// A document of the kind that has the schema; `write` adds its fields.
  init(
    _ path: String, _ schema: String, _ introduction: String,
    _ write: @escaping @Sendable (inout DocumentText) -> Void
  ) {
    self.path = path
    self.schema = schema
    self.introduction = introduction
    self.write = write
  }

  /// The text, given where the schema stands as seen from the document.
  package func text(schema place: String) -> String {
    var text = DocumentText()
    text.line("# yaml-language-server: $schema=\(place)")
    text.comment(introduction)
    text.line("kind: \(schema)")
    text.line("version: 1")
    write(&text)
    return text.text
  }
}

extension Draft {
  /// The documents, in an order that stays: what all share first, then function by function.
  package var documents: [DraftDocument] {
    [framework, settings, sources] + libraries.map(toolDocument) + functions + occupations.map(profile)
  }

  /// The tables that stand beside the documents, as they are published.
  package var tables: [(path: String, bytes: [UInt8])] {
    ReleaseTable.allCases.compactMap { table in
      keptTables[table].map { (path: tableFolder + $0.name, bytes: $0.bytes) }
    }
  }

  /// The path of a table, as a document writes it.
  func path(of table: ReleaseTable) -> String {
    tableFolder + (keptTables[table]?.name ?? table.fileNames[0])
  }

  private var tableFolder: String { "tables/onet-\(edition.number)/" }

  /// What every document says on top of where its texts come from.
  var origin: String { "From the \(edition.title) by USDOL/ETA, used under the CC BY 4.0 license." }
}
