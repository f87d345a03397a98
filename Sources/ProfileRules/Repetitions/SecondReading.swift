import Diagnostics
import FileSystem
import ProfileModel
import Shape
import Similarity
import SourceText
import YAMLSyntax

extension WorkspaceFacts {
  /// Reads a file again for the texts at some of its nodes; none where it holds no document any more.
  func occurrences(of texts: [ComparedText], in path: String) -> [NodeID: Occurrence] {
    guard let read = readAgain(path), let document = read.document, var findings = read.findings else {
      return [:]
    }
    let owner = TextOwner(
      name: findings.entity, kind: document.kind, functions: document.functions(in: library))
    var gathering = TextGathering(of: document, shared)
    gathering.keep(Set(texts.map(\.node)))
    let (authored, titled) = gathering.finish(in: document.tree, shared.reading)
    let names = titled.filter { $0.title.field == "name" }
      .reduce(into: [NodeID: String]()) { names, text in names[text.node] = text.title.text }
    return authored.reduce(into: [:]) { occurrences, text in
      let node = text.node
      let style = document.tree[node].style
      occurrences[node] = Occurrence(
        text, of: owner, at: findings.place(of: node), findings.paths.stablePath(of: node),
        saying: findings.paths.content(of: node), Array(document.tree.bytes(of: node)),
        isBlock: style == .folded || style == .literal, below: names[node], findings.id(ofStatement: node))
    }
  }

  /// The place of some words of a text; of all for none.
  func place(of positions: Range<Int>, in occurrence: Occurrence) -> Place {
    guard let file = try? source.read(occurrence.place.file) else { return occurrence.place }
    let range = file.range(
      of: positions, in: occurrence.words, writtenAt: occurrence.place.range, isBlock: occurrence.isBlock,
      shared.inflection)
    var located = LocatedSource(file)
    return Place(range, path: occurrence.place.path, in: &located)
  }
}

extension Document {
  /// The codes of the functions that the document belongs to, or is, from the root of the taxonomy down.
  fileprivate func functions(in library: Library) -> [String] {
    let code: String? =
      switch content {
      case .function(let function): function.code.value
      case .profile(let profile): profile.functionCode
      case .framework, .sources, .skills, .review, .baseline, .approvals: nil
      }
    return code.map { library.chain(to: $0).compactMap(\.value.code.value) } ?? []
  }
}

extension DocumentFindings {
  /// The id that stands beside a statement's text.
  fileprivate mutating func id(ofStatement text: NodeID) -> Occurrence.StatementID? {
    guard let item = tree.item(holding: text), item != text,
      let node = tree.entries(of: item).first(where: { tree.scalar($0.key, equals: "id") })?.value
    else { return nil }
    return .init(name: tree.text(of: node), place: place(of: node), stablePath: paths.stablePath(of: node))
  }
}
