import SourceText
import YAMLSyntax

/// The property behind every fix: a scalar's range can be replaced by its value in double quotes.
enum Replacement {
  /// What differs after replacing each scalar of the tree in turn.
  static func complaints(about tree: SyntaxTree) -> [String] {
    tree.ids.filter { tree[$0].kind == .scalar && isReplaceable($0, in: tree) }.compactMap { id -> String? in
      let changed = replacing(id, in: tree)
      do throws(SyntaxProblem) {
        let other = try SyntaxTree(reading: SourceFile(path: "changed", bytes: changed))
        return outline(other) == outline(tree) ? nil : "\(id): \(String(decoding: changed, as: UTF8.self))"
      } catch {
        return "\(id): \(error.kind): \(String(decoding: changed, as: UTF8.self))"
      }
    }
  }

  /// Whether text can stand at the scalar's range by itself, which two rare cases forbid.
  private static func isReplaceable(_ id: NodeID, in tree: SyntaxTree) -> Bool {
    let node = tree[id]
    let bytes = tree.file.bytes
    // A value of which not even the colon is written, as in `{a}` or `? a`.
    if node.range.count == 0, tree.anchor(of: id) == nil, tree.tag(of: id) == nil, node.role == .value {
      return node.range.start > 0 && bytes[node.range.start - 1] == UInt8(ascii: ":")
    }
    // A plain text before a blank line with a tab, which libyaml takes after plain texts only.
    let blanks = bytes[node.range.end...].prefix { " \t\r\n".utf8.contains($0) }
    return node.style != .plain || !blanks.contains(UInt8(ascii: "\t"))
  }

  /// The file with the scalar in double quotes, set apart from an indicator or an anchor that it touches.
  private static func replacing(_ id: NodeID, in tree: SyntaxTree) -> [UInt8] {
    let bytes = tree.file.bytes
    let range = tree[id].range
    var replacement = doubleQuoted(tree.text(of: id))
    let touchesProperty = [tree.anchorRange(of: id), tree.tagRange(of: id)].contains {
      $0?.end == range.start
    }
    let isAtLineStart = range.start == 0 || "\r\n".utf8.contains(bytes[range.start - 1])
    if touchesProperty || range.count == 0 && !isAtLineStart { replacement = " " + replacement }
    return bytes[..<range.start] + Array(replacement.utf8) + bytes[range.end...]
  }

  static func doubleQuoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case " "..."~": quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return quoted + "\""
  }

  /// Kinds, roles and values, without what replacing may change.
  static func outline(_ tree: SyntaxTree) -> [String] {
    tree.ids.map { id in
      let parent = tree.parent(of: id).map { String($0.rawValue) } ?? "-"
      return "\(parent) \(tree[id].role) \(tree[id].kind) \(Array(tree.text(of: id).utf8))"
    }
  }
}
