/// Changes of files as a patch that `git apply` takes, with three lines around each change.
package func patch(of changes: [FileChange]) -> [UInt8] {
  changes.reduce(into: []) { patch, change in patch += change.patch }
}

/// How many lines that stay are shown before and after a change.
private let contextLength = 3

extension FileChange {
  fileprivate var patch: [UInt8] {
    let (old, new) = (quotedName("a/" + path), quotedName("b/" + newPath))
    var text = Array("diff --git \(old) \(new)\n".utf8)
    if isRename {
      if bytes == newBytes { text += Array("similarity index 100%\n".utf8) }
      text += Array("rename from \(quotedName(path))\nrename to \(quotedName(newPath))\n".utf8)
    }
    guard bytes != newBytes else { return text }
    text += Array("--- \(ended(old))\n+++ \(ended(new))\n".utf8)
    for hunk in hunks { text += hunk }
    return text
  }

  /// The changed parts of the file, each under its line numbers.
  private var hunks: [[UInt8]] {
    let lines = LineDifference(from: bytes, to: newBytes).lines
    var parts: [Range<Int>] = []
    for (index, line) in lines.enumerated() where line.fate != .kept {
      let part = max(0, index - contextLength)..<min(lines.count, index + contextLength + 1)
      if let last = parts.last, part.lowerBound <= last.upperBound {
        parts[parts.count - 1] = last.lowerBound..<part.upperBound
      } else {
        parts.append(part)
      }
    }
    return parts.map { hunk(lines[$0]) }
  }
}

private func hunk(_ lines: ArraySlice<LineDifference.Line>) -> [UInt8] {
  guard let first = lines.first else { return [] }
  let old = lines.count { $0.fate != .inserted }
  let new = lines.count { $0.fate != .removed }
  var text = Array("@@ -\(extent(first.before, old)) +\(extent(first.after, new)) @@\n".utf8)
  for line in lines {
    switch line.fate {
    case .kept: text.append(UInt8(ascii: " "))
    case .removed: text.append(UInt8(ascii: "-"))
    case .inserted: text.append(UInt8(ascii: "+"))
    }
    text += line.bytes
    if line.bytes.last != UInt8(ascii: "\n") { text += Array("\n\\ No newline at end of file\n".utf8) }
  }
  return text
}

/// The first line, from 1, and the number of lines; of no lines, the line before them.
private func extent(_ before: Int, _ count: Int) -> String { "\(count == 0 ? before : before + 1),\(count)" }

/// A name as git writes it: in double quotes where it holds a quote, a backslash or a control character.
private func quotedName(_ name: String) -> String {
  guard name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x22 || $0 == 0x5C }) else {
    return name
  }
  var bytes = Array("\"".utf8)
  for byte in name.utf8 {
    switch byte {
    case 0x22, 0x5C: bytes += [0x5C, byte]
    case ..<0x20, 0x7F:
      let digits = String(byte, radix: 8)
      bytes += Array(("\\" + String(repeating: "0", count: 3 - digits.count) + digits).utf8)
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes + Array("\"".utf8), as: UTF8.self)
}

/// A name with the tab that ends it where it holds a space.
private func ended(_ name: String) -> String { name.utf8.contains(0x20) ? name + "\t" : name }
