/// Something wrong with the content: a value, never an error.
package struct Finding: Sendable {
  /// The rule that found it.
  package let rule: RuleName

  /// How much it matters here; the rule's default until settings change it.
  package var severity: Severity

  /// What is wrong and why it matters: lower case, no full stop, the author's own value quoted.
  package let message: String

  /// A few words to stand beside the marked text, if the message alone does not say it.
  package let label: String?

  /// Where it is wrong.
  package let place: Place

  /// Other places that explain it or belong to it.
  package var related: [RelatedPlace]

  /// What was required and what to do, in the order to be read.
  package var notes: [Note]

  /// The edit that mends it, if a tool can.
  package let fix: Fix?

  /// Whether it stays an error whatever the settings say, because what it finds could not be read.
  package let isBinding: Bool

  /// What it says is wrong, each thing by itself; at least one.
  package internal(set) var members: [Member]

  /// What identifies it across edits elsewhere: the fingerprint of its first member.
  package var fingerprint: Fingerprint { members[0].fingerprint }

  package init(
    rule: RuleName, severity: Severity = .error, message: String, label: String? = nil, place: Place,
    related: [RelatedPlace] = [], notes: [Note] = [], fix: Fix? = nil, isBinding: Bool = false,
    members: [Member]
  ) {
    precondition(!members.isEmpty, "a finding says that something is wrong")
    self.rule = rule
    self.severity = severity
    self.message = message
    self.label = label
    self.place = place
    self.related = related
    self.notes = notes
    self.fix = fix
    self.isBinding = isBinding
    self.members = members
  }

  /// A finding that says that one thing is wrong.
  package init(
    rule: RuleName, severity: Severity = .error, message: String, label: String? = nil, place: Place,
    related: [RelatedPlace] = [], notes: [Note] = [], fix: Fix? = nil, fingerprint: Fingerprint
  ) {
    self.init(
      rule: rule, severity: severity, message: message, label: label, place: place, related: related,
      notes: notes, fix: fix, members: [Member(at: place, fingerprint)])
  }
}

/// A second place of a finding, and what it has to do with it.
package struct RelatedPlace: Hashable, Sendable {
  package let place: Place
  package let message: String

  package init(_ place: Place, _ message: String) {
    self.place = place
    self.message = message
  }
}

/// A line below a finding.
package struct Note: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// What the framework or the format asks for, and where that stands.
    case required
    /// What to do.
    case help
  }

  package let kind: Kind
  package let text: String

  package static func required(_ text: String) -> Note { Note(kind: .required, text: text) }
  package static func help(_ text: String) -> Note { Note(kind: .help, text: text) }
}
