import Diagnostics

/// Examples that are about one profile: OPS.PLAN of the example workspace, given from its title on.
///
/// What `plumb explain` shows is the whole document.
extension RuleExample {
  /// A profile in which nothing is found.
  static func good(profile lines: String) -> RuleExample { .good([path: document(lines)]) }

  /// A profile in which something is found, and perhaps how the rule's fixes leave it.
  static func bad(profile lines: String, fixed: String? = nil) -> RuleExample {
    .bad([path: document(lines)], fixed: fixed.map { [path: document($0)] })
  }
}

private let path = "OPS/PLAN.yaml"

private func document(_ lines: String) -> String {
  "kind: profile\nversion: 1\ncode: OPS.PLAN\n\(lines)"
}
