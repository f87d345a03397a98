package import Diagnostics
package import ProfileModel
package import Reviews

/// One thing that a state of a framework says otherwise than another.
package struct Change: Sendable {
  package let kind: ChangeClass

  /// What it is a change of.
  package let subject: Subject

  /// Where in its document it stands, as paths name places; empty for the document itself.
  package let path: String

  /// What stood there, in one line; nothing for what is new.
  package let before: String?

  /// What stands there now; nothing for what is gone.
  package let after: String?

  /// What identifies it: its class, its subject, its path and what stood there before and after.
  package var fingerprint: Fingerprint

  /// Where it stood, and where it stands.
  package let base: Place?
  package let head: Place?

  /// The pages that say something else by it, and how many people are in them.
  package var reach = Reach()

  /// Whether the status of what it is a change of keeps it from holding a gate.
  package var isExempt = false

  package init(
    _ kind: ChangeClass, of subject: Subject, at path: String, before: String?, after: String?, base: Place?,
    head: Place?
  ) {
    self.kind = kind
    self.subject = subject
    self.path = path
    self.before = before
    self.after = after
    self.base = base
    self.head = head
    self.fingerprint = Fingerprint(
      rule: kind.ruleName,
      entity: subject.document.rawValue + " " + subject.name,
      path: path, value: [before, after].map { $0.map { "=" + $0 } ?? "" }.joined(separator: "\n"))
  }

  /// The words that differ, where a text was reworded.
  package var words: [WordChange] {
    guard let before, let after else { return [] }
    return wordChanges(from: before, to: after)
  }
}

extension ChangeClass {
  /// The name under which reports of findings know changes of the class.
  package var ruleName: RuleName { RuleName(rawValue: "gate-" + rawValue) }
}

/// What a change is a change of: a profile, a function, the framework, or a list that they share.
package struct Subject: Hashable, Sendable {
  package let document: GatedDocument

  /// The code or the id; the file for what has none.
  package let name: String

  /// What readers call it, where it has a title.
  package let title: String?

  package init(_ document: GatedDocument, _ name: String, title: String? = nil) {
    self.document = document
    self.name = name
    self.title = title
  }
}
