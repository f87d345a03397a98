import Archive
import Concurrency
import Diagnostics
import FileSystem
package import ProfileModel
package import Shape
import YAMLSyntax

/// The facts of all documents of a workspace, as workspace rules see them.
///
/// A class, because what several rules ask for is found out once, when the first of them asks.
package final class WorkspaceFacts {
  package let library: Library

  /// Where a document that something is found in can be read again.
  let source: any FileSource

  /// Files that the system refused to read again.
  var failures: [FileError] = []

  package let facts: FactTable

  /// The positions of the documents that are there among the facts, in the order of their files.
  let documents: [Int]

  /// What is found out of them while texts are compared, where several threads may be used.
  private let ahead: (names: Ahead<NameIndex>, titles: Ahead<[SharedTitle]>)?

  private lazy var names = ahead?.names.take() ?? NameIndex(of: facts, documents)

  /// Whether every file could be read without a finding, so that what is not named is known to be unused.
  package let isWhole: Bool

  /// The files that hold no document.
  package let unread: UnreadFiles

  /// The texts that are held against each other; none where no rule asks for it.
  let texts: ComparedTexts

  /// How texts are read.
  let shared: SharedWords

  /// The day on which it is judged what is out of date.
  let day: CalendarDate

  /// When texts repeat others, and which may.
  let repetitionTerms: RepetitionTerms

  /// How many threads may be used at once.
  let threads: Int

  /// The titles under which readers find several profiles.
  private(set) lazy var sharedTitles = ahead?.titles.take() ?? facts.sharedTitles(of: documents)

  /// Where they stand.
  private(set) lazy var placesOfSharedTitles = places(of: sharedTitles.lazy.flatMap(\.uses).map(\.node))

  /// What the documents say more than once.
  var repetitions = Repetitions(.none)

  /// The facts of all inspected files, or, where most were recalled, of all that are there.
  init(
    _ results: InspectionResults, of inspector: Inspector, recalling recalled: RecalledDocuments? = nil,
    threads: Int
  ) {
    self.threads = threads
    self.repetitionTerms = RepetitionTerms(of: inspector)
    self.library = inspector.library
    self.source = inspector.source
    self.shared = inspector.shared
    self.day = inspector.evidence.day
    self.texts = results.texts
    self.unread = results.unread
    self.isWhole = results.isWhole
    let facts = recalled?.facts ?? results.facts
    let documents = (recalled?.documents ?? Array(0..<facts.count)).sorted { facts.files.precedes($0, $1) }
    self.documents = documents
    self.facts = facts
    self.ahead =
      threads > 1
      ? (Ahead { NameIndex(of: facts, documents) }, Ahead { facts.sharedTitles(of: documents) }) : nil
  }

  /// References that are to nothing the library has, and to no profile, or to something that could not be read, by file
  /// and place.
  private(set) lazy var unresolved: [UnresolvedReference] = names.unresolved.flatMap { document, open in
    let known = facts.unresolved(in: document)
    guard !open.isEmpty, var findings = readAgain(facts.files[document])?.findings else { return known }
    return known
      + open.map { NameUse(facts.names, $0) }.filter { findings.tree.holds($0.node) }
      .map { findings.unresolved($0) }
  }

  /// References to nothing that any document defines, or to nothing that is there for theirs, by file and place.
  package var dangling: [UnresolvedReference] {
    unresolved.filter { reference in
      if reference.isOutOfReach { return true }
      return !reference.isBroken && firstName(of: thingDigest(reference.kind, reference.name)) == nil
        && !unread.kinds.contains(reference.kind)
    }
  }
}

extension WorkspaceFacts {
  /// The node that gives a name to something, the first by file; nothing where no document does.
  func definition(_ kind: EntityKind, _ name: String) -> NodeUse? {
    firstName(of: thingDigest(kind, name)).map(nodeUse)
  }

  /// All names of a kind that are given to something, sorted.
  func names(_ kind: EntityKind) -> [String] {
    Set(
      names.firstNames.values.lazy.filter { self.facts.names.kind($0) == kind }.map {
        self.facts.names.texts[$0]
      }
    )
    .sorted()
  }

  /// The document whose name stands at a position.
  func document(ofName name: Int) -> Int { facts.names.lists.list(at: name) }

  /// The node that gives or uses the name at a position.
  func nodeUse(_ name: Int) -> NodeUse {
    NodeUse(file: facts.files[document(ofName: name)], node: facts.names.node(name))
  }

  /// The position of the first name by file that is given to a thing.
  func firstName(of thing: UInt64) -> Int? { names.firstNames[thing] }
}

extension NameUse {
  /// A name that a document uses.
  fileprivate init(_ names: NameColumns, _ name: Int) {
    self.init(kind: names.kind(name), name: names.texts[name], node: names.node(name))
  }
}

/// Files that hold no document, and what they may define.
package struct UnreadFiles: Sendable {
  package private(set) var files: Set<String> = []

  /// The kinds of things of which some may be defined in these files, or in broken parts of documents.
  package private(set) var kinds: Set<EntityKind> = []

  var isEmpty: Bool { files.isEmpty && kinds.isEmpty }

  mutating func formUnion(_ other: UnreadFiles) {
    files.formUnion(other.files)
    kinds.formUnion(other.kinds)
  }

  /// Adds a file, if it holds no document, or what its document defines in parts that could not be read.
  mutating func add(_ file: ReadFile) {
    if let document = file.document {
      var unread = document.unreadKinds.intersection(document.kind.definedKinds)
      if document.hasUnreadSubject { unread.insert(.reviewSubject) }
      kinds.formUnion(unread)
    }
    guard file.document == nil, let path = file.allFindings.first?.place.file else { return }
    files.insert(path)
    kinds.formUnion((file.announcedKind.map { [$0] } ?? DocumentKind.allCases).flatMap(\.definedKinds))
  }
}
