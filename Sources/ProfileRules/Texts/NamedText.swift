import ProfileModel
import Similarity
import YAMLSyntax

/// A text that says what something with a name is, or what it means somewhere.
struct NamedText: Sendable {
  let name: String
  let wordsOfName: Words

  /// Where the text stands, and its words.
  let node: NodeID
  let document: Document
  let words: Words

  fileprivate var wordsBesideName: [WordID] { words.filter { !wordsOfName.contains($0) } }
}

extension [NamedText] {
  /// Those of at least `shortest` words that differ in the words of their names only, by their names.
  func alikeBesideNames(shortest: Int) -> [[NamedText]] {
    let texts = filter { $0.words.count >= shortest }
    var met: Set<UInt64> = []
    let digests = texts.map { $0.words.digest(without: $0.wordsOfName) }
    let again = Set(digests.filter { !met.insert($0).inserted })
    if again.isEmpty { return [] }
    let candidates = zip(texts, digests).filter { again.contains($1) }.map(\.0)
    let alike = Dictionary(grouping: candidates, by: \.wordsBesideName).filter { rest, group in
      // Those that are equal with their names are the matter of rules on equal texts.
      rest.count >= shortest && Set(group.map(\.words)).count > 1
    }.values
    return alike.map { $0.sorted { $0.order < $1.order } }.sorted { $0[0].order < $1[0].order }
  }
}

extension NamedText {
  fileprivate var order: (String, String, NodeID) { (name, document.file, node) }
}
