package import Diagnostics
import ProfileRules

/// The rule of a name that a command line gives.
package func describedRule(_ name: String) throws(Failure) -> RuleDescription {
  guard let rule = Catalogue.descriptions.first(where: { $0.name.rawValue == name }) else {
    let names = Catalogue.descriptions.map(\.name.rawValue)
    throw .unknownRule(name, suggestion: closest(to: name, among: names))
  }
  return rule
}
