import FrameworkGate
import ProfileModel

/// A changelog for readers of the framework, in GitHub Flavored Markdown.
func changelogMarkdown(_ report: ChangelogReport) -> [UInt8] {
  var lines = ["# What changed from \(markdownText(report.base)) to \(markdownText(report.head))"]
  for chapter in report.chapters {
    lines += ["", "\(chapter.depth == 0 ? "##" : "###") \(heading(of: chapter.subject))", ""]
    var last: ChangeClass?
    for change in chapter.changes {
      if change.kind != last {
        if last != nil { lines.append("") }
        lines += ["**\(change.kind.heading)**", ""]
        last = change.kind
      }
      lines.append("- \(entry(change))")
    }
    if chapter.changes.isEmpty { lines.removeLast() }
  }
  if report.chapters.isEmpty { lines += ["", "Nothing that readers have to be told."] }
  if report.editorial > 0 {
    lines += ["", "\(counted(report.editorial, "further change")) of spelling, marks or records."]
  }
  return Array((lines.joined(separator: "\n") + "\n").utf8)
}

private func heading(of subject: Subject) -> String {
  switch subject.document {
  case .framework: "The framework"
  case .skills: "Shared skills"
  case .sources: "Sources"
  case .function, .profile, .review, .baseline, .settings:
    subject.title.map { "\(markdownText($0)) (\(markdownText(subject.name)))" } ?? markdownText(subject.name)
  }
}

/// A change, by where it stands and what it says.
private func entry(_ change: Change) -> String {
  if change.path.isEmpty { return change.before == nil ? "is new" : "is gone" }
  let people = change.reach.people.map { $0 == 1 ? ", 1 person" : ", \(grouped($0)) people" } ?? ""
  let isShared = change.subject.document != .profile && !change.reach.pages.isEmpty
  let reach = isShared ? " (\(counted(change.reach.pages.count, "page"))\(people))" : ""
  return "\(markdownCode(change.path))\(reach): \(change.markedText)"
}

extension ChangeClass {
  fileprivate var heading: String {
    switch self {
    case .additive: "New"
    case .identity: "Gone or renamed"
    case .meaning: "Says something else"
    case .tightening: "Asks for more"
    case .loosening: "Asks for less"
    case .evidence: "Rests on something else"
    case .policy: "Rules that ask for less"
    case .editorial: "Wording"
    }
  }
}
