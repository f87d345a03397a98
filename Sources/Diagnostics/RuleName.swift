/// The name of a rule; it reads well after "allow" and after "error:".
package struct RuleName: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

extension RuleName: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension RuleName: Comparable {
  package static func < (left: RuleName, right: RuleName) -> Bool { left.rawValue < right.rawValue }
}
