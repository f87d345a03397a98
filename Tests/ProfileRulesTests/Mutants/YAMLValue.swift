import YAMLSyntax

/// A YAML document as a value that a test can change and write out again.
indirect enum YAMLValue: Hashable {
  case plain(String)
  case quoted(String)
  case list([YAMLValue])
  case mapping([Entry])

  struct Entry: Hashable {
    var key: String
    var value: YAMLValue
  }

  init(_ node: NodeID, in tree: SyntaxTree) {
    switch tree[tree.resolved(node)].kind {
    case .mapping:
      self = .mapping(
        tree.mergedEntries(of: node).map {
          Entry(key: tree.text(of: $0.key), value: YAMLValue($0.value, in: tree))
        })
    case .sequence: self = .list(tree.items(of: node).map { YAMLValue($0, in: tree) })
    case .scalar, .alias:
      let text = tree.text(of: node)
      self = tree[tree.resolved(node)].style == .plain ? .plain(text) : .quoted(text)
    }
  }

  /// The document in block style, each scalar on one line.
  var text: String {
    var lines: [String] = []
    write(to: &lines, indent: 0)
    return lines.joined(separator: "\n") + "\n"
  }

  private func write(to lines: inout [String], indent: Int) {
    let margin = String(repeating: " ", count: indent)
    switch self {
    case .mapping(let entries):
      for entry in entries {
        lines.append(margin + scalarText(entry.key) + ":" + (entry.value.inline.map { " " + $0 } ?? ""))
        if entry.value.inline == nil { entry.value.write(to: &lines, indent: indent + 2) }
      }
    case .list(let items):
      for item in items {
        if let inline = item.inline {
          lines.append(margin + "- " + inline)
        } else {
          var inner: [String] = []
          item.write(to: &inner, indent: indent + 2)
          inner[0].replaceSubrange(
            inner[0].startIndex..<inner[0].index(inner[0].startIndex, offsetBy: indent + 2),
            with: margin + "- ")
          lines += inner
        }
      }
    case .plain, .quoted: lines.append(margin + (inline ?? ""))
    }
  }

  /// How a scalar or an empty collection is written behind its key; nothing for what needs lines of its own.
  private var inline: String? {
    switch self {
    case .plain(let text): text
    case .quoted(let text): doubleQuoted(text)
    case .list(let items): items.isEmpty ? "[]" : nil
    case .mapping(let entries): entries.isEmpty ? "{}" : nil
    }
  }
}

private func scalarText(_ key: String) -> String {
  let isSimple = !key.isEmpty && key.utf8.allSatisfy { $0 != 0x3A && $0 != 0x23 && $0 > 0x20 && $0 < 0x7F }
  return isSimple ? key : doubleQuoted(key)
}

private func doubleQuoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
