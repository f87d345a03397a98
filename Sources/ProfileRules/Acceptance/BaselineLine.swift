package import Diagnostics
package import ProfileModel
import Shape

/// An entry of a baseline, as a line of its file.
package struct BaselineLine: Hashable, Sendable {
  package let fingerprint: String
  package let rule: String
  package let file: String

  /// Empty for the document itself.
  package let path: String
  package let reason: String
  package let owner: String?

  package init(
    fingerprint: String, rule: String, file: String, path: String, reason: String, owner: String?
  ) {
    self.fingerprint = fingerprint
    self.rule = rule
    self.file = file
    self.path = path
    self.reason = reason
    self.owner = owner
  }

  /// The line that accepts a thing that a rule finds wrong.
  package init(_ member: Finding.Member, of rule: RuleName, reason: String, owner: String?) {
    self.init(
      fingerprint: member.fingerprint.text, rule: rule.rawValue, file: member.place.file,
      path: member.place.path, reason: reason, owner: owner)
  }

  /// The entry as YAML, without the dash before it.
  var text: String {
    var fields = [("fingerprint", fingerprint), ("rule", rule), ("file", file)]
    if !path.isEmpty { fields.append(("path", path)) }
    fields.append(("reason", reason))
    if let owner { fields.append(("owner", owner)) }
    return "{" + fields.map { "\($0): \(flowScalar($1))" }.joined(separator: ", ") + "}"
  }
}

extension BaselineLine: Comparable {
  /// By file, path, rule and fingerprint, so that people who accept findings in different files change different
  /// parts of the baseline.
  package static func < (left: BaselineLine, right: BaselineLine) -> Bool {
    let keys = zip(left.sortKey, right.sortKey)
    guard let (first, second) = keys.first(where: { !$0.utf8.elementsEqual($1.utf8) }) else { return false }
    return first.utf8.lexicographicallyPrecedes(second.utf8)
  }

  private var sortKey: [String] { [file, path, rule, fingerprint] }
}

extension Baseline {
  /// A baseline with these entries and nothing else, as a file.
  package static func text(of lines: [BaselineLine]) -> String {
    let head = "# What was wrong before and is accepted, each for a reason; `plumb check` does not show it.\n"
    let items = lines.sorted().map { "\n  - \($0.text)" }.joined()
    return head + "kind: baseline\nversion: 1\nentries:" + (items.isEmpty ? " []" : items) + "\n"
  }
}
