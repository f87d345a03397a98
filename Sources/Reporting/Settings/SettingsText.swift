import Diagnostics
import Settings

/// The settings for people: a line for each value, with its origin behind it.
func settingsText(_ view: SettingsView, style: Style) -> [UInt8] {
  var table = SettingsTable()
  table.add("settings", view.settings.source.map(\.description) ?? "none: all values are defaults")
  if let file = view.file { table.add("file", file) }
  if let exclusion = view.exclusion { table.add("excluded by", exclusion.value.text, exclusion.origin) }
  table.add("edition", String(view.settings.edition.value), view.settings.edition.origin)
  if view.file == nil {
    for pattern in view.settings.exclusions { table.add("exclude", pattern.value.text, pattern.origin) }
  }
  if view.exclusion == nil {
    table.addHeading("rules")
    for rule in view.rules { table.add(rule.name, rule.severity, rule.options) }
    for override in view.overrides {
      let patterns = override.patterns.map(\.text).joined(separator: ", ")
      table.addHeading("override for \(patterns)", "\(override.place)")
      if view.file != nil { continue }
      for rule in override.rules { table.add(rule.rule, rule.severity, rule.options) }
    }
  }
  return table.text(style)
}

/// Lines of a name, a value and an origin, set in columns.
private struct SettingsTable {
  private enum Line {
    case heading(String, String?)
    case value(String, String, Origin?)
  }

  private var lines: [Line] = []

  mutating func addHeading(_ text: String, _ origin: String? = nil) { lines.append(.heading(text, origin)) }

  mutating func add(_ name: String, _ value: String, _ origin: Origin? = nil) {
    lines.append(.value(name, value, origin))
  }

  mutating func add(
    _ rule: RuleName, _ severity: Setting<RuleSeverity>?, _ options: [RuleSetting.Option]
  ) {
    add("  \(rule.rawValue)", severity?.value.rawValue ?? "", severity?.origin)
    for option in options {
      add("    \(option.name)", option.setting.value.description, option.setting.origin)
    }
  }

  func text(_ style: Style) -> [UInt8] {
    let names = lines.compactMap { if case .value(let name, _, _) = $0 { name.count } else { nil } }
    let values = lines.compactMap { if case .value(_, let value, .some) = $0 { value.count } else { nil } }
    var text = TerminalText(style: style)
    for line in lines {
      switch line {
      case .heading(let heading, let origin):
        text.endLine()
        text.write(content: heading, in: .emphasis)
        if let origin { text.write(content: "  \(origin)", in: .frame) }
      case .value(let name, let value, let origin):
        text.write(padded(name, to: names.max() ?? 0) + (value.isEmpty ? "" : "  "))
        text.write(content: origin == nil ? value : padded(value, to: min(values.max() ?? 0, widestValue)))
        if let origin { text.write(content: "  \(origin)", in: .frame) }
      }
      text.endLine()
    }
    return text.bytes
  }
}

/// The columns that values are set in at most; a longer one moves its own origin and no other.
private let widestValue = 24
