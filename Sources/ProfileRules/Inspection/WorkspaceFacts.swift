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

  /// By file.
  package let facts: [Facts]

  /// All names that are defined anywhere; of equal ones, the first by file.
  package let names: DefinedNames

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

  /// What an earlier run found in most of the texts; nothing where all are new.
  let recalledTexts: RecalledTexts?

  /// How many threads may be used at once.
  let threads: Int

  /// The titles under which readers find several profiles.
  private(set) lazy var sharedTitles = gatheredSharedTitles

  /// Where they stand.
  private(set) lazy var placesOfSharedTitles = places(of: sharedTitles.lazy.flatMap(\.uses).map(\.node))

  /// What the documents say more than once.
  private(set) lazy var repetitions = Repetitions(in: self)

  init(
    _ results: InspectionResults, of inspector: Inspector, recalling recalledTexts: RecalledTexts? = nil,
    threads: Int
  ) {
    self.threads = threads
    self.repetitionTerms = RepetitionTerms(of: inspector)
    self.recalledTexts = recalledTexts
    self.library = inspector.library
    self.source = inspector.source
    self.shared = inspector.shared
    self.day = inspector.evidence.day
    self.texts = results.texts
    self.unread = results.unread
    self.facts = results.facts.sorted { $0.file < $1.file }
    self.isWhole = results.isWhole
    var names = library.names
    for definition in self.facts.lazy.flatMap(\.definitions) { names.add(definition) }
    self.names = names
  }

  /// References that are to nothing the library has, and to no profile, or to something that could not be read, by file
  /// and place.
  private(set) lazy var unresolved: [UnresolvedReference] = facts.flatMap { facts in
    let open = facts.open.filter { names.entry($0.kind, $0.name) == nil }
    guard !open.isEmpty, var findings = readAgain(facts.file)?.findings else { return facts.unresolved }
    return facts.unresolved
      + open.filter { findings.tree.holds($0.node) }.map { findings.unresolved($0) }
  }

  /// References to nothing that any document defines, or to nothing that is there for theirs, by file and place.
  package var dangling: [UnresolvedReference] {
    unresolved.filter { reference in
      if reference.isOutOfReach { return true }
      return !reference.isBroken && names.entry(reference.kind, reference.name) == nil
        && !unread.kinds.contains(reference.kind)
    }
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
