/// How much a finding matters, from least to most.
package enum Severity: String, CaseIterable, Sendable {
  case info
  case warning
  case error
}

extension Severity: Comparable {
  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
