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
  var kind: String?

  @Flag(help: "Name all kinds that can be printed in the format, a line each.")
  var list = false

  @Option(help: "The JSON Schema, or the fields as a page of Markdown.")
  var format: Format = .json

  func validate() throws {
    if kind == nil, !list { throw ValidationError("name a kind, or list them with --list") }
  }

  func run() throws {
    if !printed(try text()) { throw ExitCode(ExitStatus.unfinished.rawValue) }
  }

  private func text() throws -> [UInt8] {
    guard !list, let kind else { return Array(names.map { $0 + "\n" }.joined().utf8) }
    let schema = try PublishedSchema(named: kind)
    switch format {
    case .json: return schema.schema.indentedBytes
    case .markdown:
      guard let reference = schema.fieldReference else {
        throw ValidationError("`\(kind)` is written by plumb; only its JSON Schema is published")
      }
      return Array(reference.utf8)
    }
  }

  private var names: [String] {
    PublishedSchema.all.filter { format == .json || $0.fieldReference != nil }.map(\.name)
  }
}
