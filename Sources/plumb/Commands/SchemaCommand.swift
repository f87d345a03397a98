import ArgumentParser
import CanonicalJSON
import Driver

/// `plumb schema`: prints what documents and outputs look like.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints a JSON Schema, or a reference of fields.",
    discussion: "Kinds: \(PublishedSchema.all.map(\.name).joined(separator: ", ")).")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json
    case markdown
  }

  @Argument(help: "What the schema describes.")
  var kind: String

  @Option(help: "The JSON Schema, or the fields as a page of Markdown.")
  var format: Format = .json

  func run() throws {
    let schema = try PublishedSchema(named: kind)
    let isPrinted: Bool
    switch format {
    case .json: isPrinted = printed(schema.schema.indentedBytes)
    case .markdown:
      guard let reference = schema.fieldReference else {
        throw ValidationError("`\(kind)` is written by plumb; only its JSON Schema is published")
      }
      isPrinted = printed(reference)
    }
    if !isPrinted { throw ExitCode(ExitStatus.unfinished.rawValue) }
  }
}
