package import Diagnostics
import Settings
package import Shape
package import SourceText
import YAMLSyntax

/// What became of a file: a document, or the findings that say why there is none.
package struct ReadFile: Sendable {
  /// The document, where the file holds one that can be told by its kind.
  package let document: Document?

  /// What reading found, with room for what the checks find; nothing where the file is no YAML.
  package var findings: DocumentFindings?

  /// Findings of a file that is no YAML.
  package let syntaxFindings: [Finding]

  /// The kind that the file announces, even where it could not be read.
  package let announcedKind: DocumentKind?

  /// Reads a file as YAML and then by the shape of its kind.
  package static func reading(_ file: SourceFile) -> ReadFile {
    do throws(SyntaxProblem) {
      return read(try SyntaxTree(reading: file))
    } catch {
      return ReadFile(
        document: nil, findings: nil,
        syntaxFindings: [error.finding(in: file, fields: DocumentKind.namesOfFields)],
        announcedKind: DocumentKind(announcedIn: file.bytes))
    }
  }

  private static func read(_ tree: SyntaxTree) -> ReadFile {
    guard let root = tree.roots.first else {
      return ReadFile(
        document: nil, findings: nil, syntaxFindings: [emptyFinding(tree.file)], announcedKind: nil)
    }
    var findings = DocumentFindings(of: tree, entity: tree.file.path, itemNames: Document.itemNames)
    if let entity = entity(at: root, in: tree) { findings.entity = entity }
    for problem in tree.distinctProblems { findings.report(problem, under: root) }
    let kind = findings.kind(at: root)
    var decoder = LocatedDecoder(findings)
    let content = kind.flatMap { Document.Content(root, as: $0, with: &decoder) }
    let document = content.map {
      Document(
        tree: tree, content: $0, references: decoder.references, definitions: decoder.definitions,
        unreadKinds: decoder.unreadKinds)
    }
    return ReadFile(document: document, findings: decoder.findings, syntaxFindings: [], announcedKind: kind)
  }

  /// Every finding of the file so far.
  package var allFindings: [Finding] { (findings?.findings ?? []) + syntaxFindings }
}

extension Document.Content {
  fileprivate init?(_ root: NodeID, as kind: DocumentKind, with decoder: inout LocatedDecoder) {
    switch kind {
    case .framework: self.init(Framework.shape.decode(root, with: &decoder), as: Self.framework)
    case .function: self.init(Function.shape.decode(root, with: &decoder), as: Self.function)
    case .profile: self.init(Profile.shape.decode(root, with: &decoder), as: Self.profile)
    case .sources: self.init(SourceLibrary.shape.decode(root, with: &decoder), as: Self.sources)
    case .skills: self.init(SkillLibrary.shape.decode(root, with: &decoder), as: Self.skills)
    case .review: self.init(ReviewRecord.shape.decode(root, with: &decoder), as: Self.review)
    case .baseline: self.init(Baseline.shape.decode(root, with: &decoder), as: Self.baseline)
    case .approvals: self.init(ApprovalList.shape.decode(root, with: &decoder), as: Self.approvals)
    }
  }

  private init?<Value>(_ field: Field<Value>, as wrap: (Value) -> Self) {
    guard let value = field.value else { return nil }
    self = wrap(value)
  }
}

/// The code, id or subject that a document gives itself.
private func entity(at root: NodeID, in tree: SyntaxTree) -> String? {
  for name in ["code", "id"] {
    for entry in tree.entries(of: root) where tree.scalar(entry.key, equals: name.utf8) {
      let text = tree.text(of: entry.value)
      if !text.isEmpty { return text }
    }
  }
  return nil
}

extension DocumentFindings {
  /// The kind that the root's `kind` names; else a finding.
  fileprivate mutating func kind(at root: NodeID) -> DocumentKind? {
    guard tree[tree.resolved(root)].kind == .mapping else {
      report(
        .wrongType, at: root, range: firstLine(of: root),
        "a document must begin with fields and their values",
        notes: [.help("begin with `kind:`, one of \(allKinds)")], value: "kind")
      return nil
    }
    let entries = Array(tree.mergedEntries(of: root))
    guard let entry = entries.first(where: { tree.scalar($0.key, equals: "kind") }) else {
      reportMissingKind(at: root, entries.map(\.key))
      return nil
    }
    let name = tree.text(of: entry.value)
    if let kind = DocumentKind(rawValue: name) { return kind }
    let isSettings = name == "settings"
    let suggestion = isSettings ? nil : closest(to: name, among: DocumentKind.allCases.map(\.rawValue))
    let help =
      isSettings
      ? "settings stand in `\(Settings.fileName)` beside framework.yaml; only that file is read"
      : suggestion.map { "did you mean `\($0)`?" }
    report(
      .valueNotAllowed, at: entry.value, range: firstLine(of: entry.value),
      "`kind` must be one of \(allKinds), but is \(quoted(name))",
      notes: help.map { [.help($0)] } ?? [],
      fix: suggestion.flatMap {
        WrittenScalar(entry.value, in: tree)?.fix(toRead: $0, "write `\($0)`")
      })
    return nil
  }

  private mutating func reportMissingKind(at root: NodeID, _ keys: [NodeID]) {
    let misspelt = keys.first { closest(to: tree.text(of: $0), among: ["kind"]) != nil }
    if let misspelt {
      report(
        .unknownField, at: misspelt, "\(quoted(tree.text(of: misspelt))) is not a field of a document",
        notes: [.help("did you mean `kind`?")],
        fix: WrittenScalar(misspelt, in: tree)?.fix(toRead: "kind", "rename it to `kind`"))
    } else {
      report(
        .requiredField, at: root, range: head(of: root), "a document needs `kind`",
        notes: [.help("add `kind`, one of \(allKinds), as the first line")], value: "kind")
    }
  }

  private var allKinds: String { enumeration(DocumentKind.authored.map(\.rawValue)) }
}

/// The finding of a file without any content.
private func emptyFinding(_ file: SourceFile) -> Finding {
  var source = LocatedSource(file)
  return Finding(
    rule: .requiredField, message: "the file is empty; a document needs `kind`",
    place: Place(ByteRange(at: 0), path: "", in: &source),
    notes: [
      .help("add `kind`, one of \(enumeration(DocumentKind.authored.map(\.rawValue))), as the first line")
    ],
    fingerprint: Fingerprint(rule: .requiredField, entity: file.path, path: "", value: "kind"))
}
