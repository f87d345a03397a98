package import Diagnostics

/// What `plumb explain` says of a rule.
package func explanation(of rule: RuleDescription, style: Style = .plain) -> [UInt8] {
  var text = TerminalText(style: style)
  text.write("\(rule.severity.rawValue)[\(rule.name.rawValue)]", in: Ink(rule.severity))
  text.write(": \(rule.summary)\n\n")
  text.writeParagraph("why it matters", rule.reason)
  text.writeParagraph("group", rule.group.rawValue)
  text.writeParagraph("looks at", rule.scopeWords)
  text.writeParagraph("fix", rule.fixWords)
  text.writeParagraph("since edition", String(rule.edition))
  if !rule.options.isEmpty { text.write("\nIts options:\n", in: .emphasis) }
  for option in rule.options {
    text.write("\n  \(option.name)\n", in: .emphasis)
    text.write("    \(option.summary)\n    \(option.form); default: \(option.standard)\n")
  }
  for example in rule.examples { write(example, to: &text) }
  writeSettings(of: rule, to: &text)
  return text.bytes
}

private func write(_ example: RuleExample, to text: inout TerminalText) {
  text.endLine()
  text.write("\(example.verdict.heading):\n", in: .emphasis)
  write(example.files, to: &text)
  guard let fixed = example.fixed else { return }
  text.write("\nFixed, it reads:\n", in: .emphasis)
  write(fixed, to: &text)
}

private func write(_ files: KeyValuePairs<String, String>, to text: inout TerminalText) {
  for (path, marked) in files {
    text.write("\n  \(path)\n")
    for line in ExampleText(path: path, marked: marked).lines {
      text.write("    | ", in: .frame)
      text.write("\(line.text)\n")
      guard let carets = line.carets else { continue }
      text.write("    | ", in: .frame)
      text.write("\(carets)\n", in: .error)
    }
  }
}

private func writeSettings(of rule: RuleDescription, to text: inout TerminalText) {
  let lines = rule.settingLines
  if !lines.isEmpty {
    text.write("\nIn plumb.yaml, for all files or below `overrides` for some:\n\n", in: .emphasis)
    for line in lines { text.write("  \(line)\n") }
  }
  if let reason = rule.unchangeable {
    text.write("\nIts findings stay errors: ", in: .emphasis)
    text.write("\(reason).\n")
  } else {
    text.write("\nFor one finding, on its line or the line above:\n\n", in: .emphasis)
    text.write("  \(rule.suppressionLine)\n")
  }
}

extension TerminalText {
  /// Appends a line with a label before it.
  fileprivate mutating func writeParagraph(_ label: String, _ content: String) {
    write(label, in: .emphasis)
    write(" ", count: max(labelWidth - label.count, 0) + 2)
    write("\(content)\n")
  }
}

private let labelWidth = "why it matters".count
