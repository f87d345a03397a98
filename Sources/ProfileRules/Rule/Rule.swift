package import Diagnostics
package import Shape

/// A check, with all that is known of it: one value, in one file.
package struct Rule: Sendable {
  package let description: RuleDescription
  package let check: Check

  /// What a rule looks at, and how.
  package enum Check: Sendable {
    /// The finding is made where documents are read.
    case whileReading
    /// Looks at one document, with the framework and the definitions that the document names.
    case document(@Sendable (InspectedDocument, inout DocumentFindings) -> Void)
    /// Looks at one document and at the words of its texts, which are read for such rules only.
    case comparing(@Sendable (InspectedDocument, inout DocumentFindings) -> Void)
    /// Looks at one document and at what official tables say of its codes, which are read for such rules only.
    case classifying(@Sendable (InspectedDocument, inout DocumentFindings) -> Void)
    /// Looks at one document, at the words of its texts and at the statements of sources, which are read for such
    /// rules only.
    case attributing(@Sendable (InspectedDocument, inout DocumentFindings) -> Void)
    /// Looks at the facts of all documents.
    case workspace(@Sendable (WorkspaceFacts) -> [Finding])
    /// Looks at texts of which some repeat others, cluster by cluster; they are looked for for such rules only.
    case repeating(@Sendable (RepeatedTexts, RepetitionTerms) -> [Finding])
    /// Looks at what may be repeated, once all that is repeated is known.
    case allowing(@Sendable (WorkspaceFacts) -> [Finding])
    /// The finding is made where it is judged what is accepted, once all other findings are there.
    case whileAccepting
  }

  /// A rule by its name, with what is known of it; `fix` is the safety of the fixes that its findings may carry, and
  /// `unchangeable` says why no settings can change its severity.
  package init(
    _ name: RuleName, _ group: RuleDescription.Group, _ severity: Severity, edition: Int = 1,
    fix: Fix.Safety? = nil, summary: String, reason: String, unchangeable: String? = nil,
    options: [RuleOptionDescription] = [],
    examples: @autoclosure @escaping @Sendable () -> [RuleExample], check: Check
  ) {
    let scope: RuleDescription.Scope =
      switch check {
      case .whileReading, .document, .comparing, .classifying, .attributing: .document
      case .workspace, .repeating, .allowing, .whileAccepting: .workspace
      }
    self.description = RuleDescription(
      name: name, group: group, severity: severity, scope: scope, edition: edition, fix: fix,
      summary: summary, reason: reason, unchangeable: unchangeable, options: options, examples: examples())
    self.check = check
  }
}

/// Why a rule that finds what could not be read stays an error.
let missingOtherwise =
  "what it finds could not be read, and would be missing from the framework without a word"

extension Rule.Check {
  /// The check of one document, where the rule looks at one.
  var ofDocument: (@Sendable (InspectedDocument, inout DocumentFindings) -> Void)? {
    switch self {
    case .document(let check), .comparing(let check), .classifying(let check), .attributing(let check): check
    case .whileReading, .whileAccepting, .workspace, .repeating, .allowing: nil
    }
  }

  /// The check of the whole workspace, where the rule looks at it.
  var ofWorkspace: (@Sendable (WorkspaceFacts) -> [Finding])? {
    switch self {
    case .workspace(let check), .allowing(let check): check
    case .whileReading, .document, .comparing, .classifying, .attributing, .repeating, .whileAccepting: nil
    }
  }

  /// The check of texts of which some repeat others, where the rule looks at them.
  var ofRepeatedTexts: (@Sendable (RepeatedTexts, RepetitionTerms) -> [Finding])? {
    if case .repeating(let check) = self { check } else { nil }
  }

  /// Whether the words of a document's texts are needed.
  var comparesTexts: Bool {
    switch self {
    case .comparing, .attributing, .repeating, .allowing: true
    case .whileReading, .document, .classifying, .workspace, .whileAccepting: false
    }
  }

  /// Whether texts are held against those of other documents.
  var looksForRepetitions: Bool {
    switch self {
    case .repeating, .allowing: true
    case .whileReading, .document, .comparing, .classifying, .attributing, .workspace, .whileAccepting: false
    }
  }

  /// Whether the statements of sources are needed.
  var looksForReuse: Bool { if case .attributing = self { true } else { false } }

  /// Whether official tables are needed.
  var looksUpCodes: Bool { if case .classifying = self { true } else { false } }
}
