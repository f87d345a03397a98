package import Diagnostics

/// What settings make of a rule's findings.
package enum RuleSeverity: String, CaseIterable, Sendable {
  case off
  case info
  case warning
  case error

  package init(_ severity: Severity) {
    switch severity {
    case .info: self = .info
    case .warning: self = .warning
    case .error: self = .error
    }
  }

  /// How much the findings matter; nothing where there are to be none.
  package var severity: Severity? {
    switch self {
    case .off: nil
    case .info: .info
    case .warning: .warning
    case .error: .error
    }
  }
}
