import Diagnostics
import ProfileModel
import Shape
import Similarity
import SourceText

/// A text where it stands, read a second time because another text is like it.
///
/// A class, because clusters are put in order and taken apart, and it never changes.
final class Occurrence: Sendable {
  let text: AuthoredText
  let kind: ComparedText.Kind
  let owner: TextOwner
  let place: Place

  /// What identifies it beside the owner: the path, and what it says.
  let stablePath: String
  let content: String

  /// The text as it reads, which the words are ranges of.
  let spelling: [UInt8]

  /// Whether it is a block, which begins below the line of its `>` or `|`.
  let isBlock: Bool

  /// What the text is the definition or use of: the name that stands above it.
  let name: String?

  /// The id of a statement that has one.
  let id: StatementID?

  /// An id of a statement where it stands.
  struct StatementID: Sendable {
    let name: String
    let place: Place
    let stablePath: String
  }

  init(
    _ text: AuthoredText, of owner: TextOwner, at place: Place, _ stablePath: String, saying content: String,
    _ spelling: [UInt8], isBlock: Bool, below name: String?, _ id: StatementID?
  ) {
    self.text = text
    self.kind = ComparedText.Kind(of: text)
    self.owner = owner
    self.place = place
    self.stablePath = stablePath
    self.content = content
    self.spelling = spelling
    self.isBlock = isBlock
    self.name = name
    self.id = id
  }

  var words: Words { text.words }

  /// The level that it is about.
  var level: String? { text.rung?.level }

  /// Some of its words as they are written.
  func spelling(of positions: Range<Int>) -> String {
    String(decoding: spelling[words.bytes(of: positions)], as: UTF8.self)
  }

  /// Some of its words as a message shows them.
  func quote(_ positions: Range<Int>) -> String { quoted(spelling(of: positions)) }

  /// Who says it: the code of a function or profile, else the file.
  var author: String { isOnPages ? owner.name : place.file }

  /// Whether it belongs to a function or profile.
  fileprivate var isOnPages: Bool { owner.kind == .function || owner.kind == .profile }

  /// Who says it, and of which level: "`OPS.PLAN` at `L1`".
  var speaker: String { "`\(author)`" + (level.map { " at `\($0)`" } ?? "") }

  /// It as one of the things that a finding says are wrong, at some words of it or at all.
  func member(_ rule: RuleName, at part: (place: Place, words: String)? = nil) -> Finding.Member {
    Finding.Member(
      at: part?.place ?? place,
      Fingerprint(rule: rule, entity: owner.name, path: stablePath, value: part?.words ?? content))
  }
}

extension [Occurrence] {
  /// What all documents share first, then by the code of the document and the path, so that the order outlives edits
  /// elsewhere; by file where two documents have one code.
  var inOrder: [Occurrence] {
    sorted { left, right in
      if left.isOnPages != right.isOnPages { return right.isOnPages }
      return (left.owner.name, left.stablePath, left.place.file, left.text.node)
        < (right.owner.name, right.stablePath, right.place.file, right.text.node)
    }
  }
}

/// The document in which a text stands, as far as others have to know it.
struct TextOwner: Sendable {
  /// The code or id of what the document describes, else its file.
  let name: String
  let kind: DocumentKind

  /// The codes of the functions that it belongs to, or is, from the root of the taxonomy down; none for documents
  /// beside the taxonomy.
  let functions: [String]

  /// Whether its pages show the statements of another document.
  func inherits(from other: TextOwner) -> Bool {
    kind == .profile && other.kind == .function && functions.contains(other.name)
  }
}
