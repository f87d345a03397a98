import Diagnostics

/// What a part of a report is drawn in, named for what it says.
enum Ink {
  case plain
  case emphasis
  case frame
  case error
  case warning
  case info

  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .info: self = .info
    }
  }

  /// The parameters of ECMA-48's SGR sequence that selects it, or nothing for what the terminal does anyway.
  var parameters: String? {
    switch self {
    case .plain: nil
    case .emphasis: "1"
    case .frame: "36"
    case .error: "1;31"
    case .warning: "1;33"
    case .info: "1;34"
    }
  }
}
