import CanonicalJSON
package import FrameworkGate
package import ProfileModel
import Shape

/// What readers of a framework should be told of a change, by function and profile.
package struct ChangelogReport: Sendable {
  /// What people call the two states.
  let base: String
  let head: String

  /// The framework first, then each function with its profiles, then what they share.
  let chapters: [Chapter]

  /// How many changes are only of spelling, marks or records.
  let editorial: Int

  /// A part of the framework, with what changed in it.
  struct Chapter: Sendable {
    let subject: Subject

    /// How deep it stands: 0 for the framework and functions, 1 for profiles.
    let depth: Int

    /// Those that readers look for first come first.
    let changes: [Change]
  }

  /// The changes from one state to another; titles of functions are those of the state that they lead to, or of the one
  /// before.
  package init(
    _ difference: FrameworkDifference, from base: String, to head: String,
    in libraries: (old: Library, new: Library)
  ) {
    self.base = base
    self.head = head
    let told = difference.changes.filter { $0.kind != .editorial && $0.isForReaders }
    self.editorial = difference.changes.count { $0.kind == .editorial }
    self.chapters = Self.chapters(
      told,
      titles: { code in
        (libraries.new.functions[code] ?? libraries.old.functions[code])?.value.title.value
      })
  }

  private static func chapters(_ changes: [Change], titles: (String) -> String?) -> [Chapter] {
    let bySubject = Dictionary(grouping: changes, by: \.subject)
    func chapter(_ subject: Subject, depth: Int) -> Chapter {
      let changes = (bySubject[subject] ?? []).enumerated().sorted {
        ($0.element.kind.rank, $0.offset) < ($1.element.kind.rank, $1.offset)
      }
      return Chapter(subject: subject, depth: depth, changes: changes.map(\.element))
    }
    let subjects = bySubject.keys.sorted(by: Subject.precedes)
    let profiles = subjects.filter { $0.document == .profile }
    let functions = Set(
      subjects.filter { $0.document == .function }.map(\.name) + profiles.map(\.functionCode))
    var chapters = subjects.filter { $0.document == .framework }.map { chapter($0, depth: 0) }
    for code in functions.sorted() {
      let known = subjects.first { $0.document == .function && $0.name == code }
      chapters.append(chapter(known ?? Subject(.function, code, title: titles(code)), depth: 0))
      chapters += profiles.filter { $0.functionCode == code }.map { chapter($0, depth: 1) }
    }
    let shared = subjects.filter { ![.framework, .function, .profile].contains($0.document) }
    return chapters + shared.map { chapter($0, depth: 0) }
  }
}

/// The ways a changelog can be shown.
package enum ChangelogFormat: String, CaseIterable, Sendable {
  case markdown
  case json

  /// The changelog in this format, as UTF-8 with a line feed at the end.
  package func render(_ report: ChangelogReport) -> [UInt8] {
    switch self {
    case .markdown: changelogMarkdown(report)
    case .json: changelogJSON(report).harmlessBytes
    }
  }
}

extension Change {
  /// Whether readers of pages see it: what authors accept and what panels wrote down is for those who keep the framework.
  fileprivate var isForReaders: Bool {
    switch subject.document {
    case .framework, .function, .profile, .skills, .sources: true
    case .review, .baseline, .settings: false
    }
  }
}

extension ChangeClass {
  /// The order in which readers look: what is new, what is gone, what says something else, and then what it rests on.
  fileprivate var rank: Int {
    let order: [ChangeClass] = [
      .additive, .identity, .meaning, .tightening, .loosening, .evidence, .policy, .editorial,
    ]
    return order.firstIndex(of: self) ?? order.count
  }
}

extension Subject {
  /// The code of the function that a profile belongs to.
  fileprivate var functionCode: String {
    name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
