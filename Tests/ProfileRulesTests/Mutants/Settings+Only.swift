import Diagnostics
import ProfileRules
import Settings
import SourceText

extension Settings {
  /// Settings that turn all rules off but for some, and but for those that nobody can turn off.
  init(onlyFor rules: Set<RuleName>) throws {
    let others = Catalogue.descriptions.filter { !rules.contains($0.name) && $0.unchangeable == nil }
    let lines = others.map { "  \($0.name.rawValue): off\n" }.joined()
    try self.init(
      reading: SourceFile(path: "plumb.yaml", text: "kind: settings\nversion: 1\nrules:\n" + lines),
      from: SettingsSource(file: "plumb.yaml", isNamed: false), for: Catalogue.descriptions)
  }
}
