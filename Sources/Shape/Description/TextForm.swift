import SourceText
import YAMLSyntax

/// A grammar for texts: as a pattern for schemas (ECMA 262), and as code that decides the same.
public enum TextForm: Sendable, CaseIterable {
  case line
  case text
  case identifier
  case code
  case date
  case period
  case url
  case language
  case pathPattern
  case path
  case digest

  /// What a text of this form is called in a message.
  package var noun: String {
    switch self {
    case .line: "a text on one line"
    case .text: "a text"
    case .identifier: "an id (letters, digits, `-` and `_`)"
    case .code: "a code (ids joined by dots)"
    case .date: "a date, written YYYY-MM-DD"
    case .period: "a date, written YYYY-MM-DD, YYYY-MM or YYYY"
    case .url: "an address that begins with http:// or https://"
    case .language: "a language tag such as `en` or `de-CH`"
    case .pathPattern: "a pattern for paths, such as `drafts/**`"
    case .path: "the path of a file below the folder of framework.yaml, such as `tables/codes.tsv`"
    case .digest: "a digest as plumb writes it (a number, `:sha256:` and 64 digits)"
    }
  }

  /// The regular expression that the texts of this form match.
  package var pattern: String {
    switch self {
    case .line: #"^[^\r\n]*[^ \t\r\n][^\r\n]*$"#
    case .text: #"[^ \t\r\n]"#
    case .identifier: "^[A-Za-z0-9][A-Za-z0-9_-]*$"
    case .code: #"^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9][A-Za-z0-9_-]*)*$"#
    case .date: "^(\(dayPattern))$"
    case .period: "^([1-9][0-9]{3}|[0-9]{4}-(0[1-9]|1[0-2])|\(dayPattern))$"
    case .url: #"^https?://[^ \t\r\n]+$"#
    case .language: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
    case .pathPattern: "^\(patternName)(/\(patternName))*/?$"
    case .path: "^\(fileName)(/\(fileName))*$"
    case .digest: "^[1-9][0-9]?:sha256:[0-9a-f]{64}$"
    }
  }

  /// Whether the value of a scalar is a text of this form. The forms of most texts are told without counting references.
  func matches(_ node: NodeID, in tree: SyntaxTree) -> Bool {
    switch self {
    case .line: tree.withBytes(of: node, isLine)
    case .text: tree.withBytes(of: node, isText)
    case .identifier: tree.withBytes(of: node, isIdentifier)
    default: matches(tree.bytes(of: node))
    }
  }

  /// Whether `bytes` are a text of this form.
  package func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .line: isLine(bytes.span)
    case .text: isText(bytes.span)
    case .identifier: isIdentifier(bytes.span)
    case .code:
      bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
        isIdentifier($0.span)
      }
    case .date: CalendarDate(bytes) != nil
    case .period: CalendarPeriod(bytes) != nil
    case .url: isAddress(bytes)
    case .language: isLanguageTag(bytes)
    case .pathPattern: isPathPattern(bytes)
    case .path: isPath(bytes)
    case .digest: isDigest(bytes)
    }
  }
}

/// Days that exist, leap years included, from year 0000 to 9999.
private let dayPattern: String = {
  let anyYear = "[0-9]{4}"
  let leapYear = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)"
  let days = [
    "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])", "(0[469]|11)-(0[1-9]|[12][0-9]|30)",
    "02-(0[1-9]|1[0-9]|2[0-8])",
  ]
  return "\(anyYear)-(\(days.joined(separator: "|")))|\(leapYear)-02-29"
}()

private func isLine(_ bytes: Span<UInt8>) -> Bool { bytes.lineBreak(from: 0) == nil && isText(bytes) }

private func isText(_ bytes: Span<UInt8>) -> Bool {
  for index in bytes.indices where !bytes[index].isBlank { return true }
  return false
}

private func isIdentifier(_ bytes: Span<UInt8>) -> Bool {
  guard !bytes.isEmpty, bytes[0].isLetterOrDigit else { return false }
  for index in bytes.indices {
    let byte = bytes[index]
    guard byte.isLetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") else { return false }
  }
  return true
}

private func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
  for scheme in ["http://", "https://"] where bytes.starts(with: scheme.utf8) {
    let rest = bytes.dropFirst(scheme.utf8.count)
    return !rest.isEmpty && !rest.contains(where: \.isBlank)
  }
  return false
}

private func isLanguageTag(_ bytes: ArraySlice<UInt8>) -> Bool {
  let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter) else {
    return false
  }
  return parts.dropFirst().allSatisfy { (2...8).contains($0.count) && $0.allSatisfy(\.isLetterOrDigit) }
}

/// A name of a path pattern: `**` alone, or no two stars in a row; neither `.` nor `..`.
private let patternName = #"(\*\*|(?!\.{1,2}(/|$))([^*/\\\r\n]|\*(?!\*))+)"#

private func isPathPattern(_ bytes: ArraySlice<UInt8>) -> Bool {
  let star = UInt8(ascii: "*")
  let trimmed = bytes.last == UInt8(ascii: "/") ? bytes.dropLast() : bytes
  return trimmed.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
    if name.isEmpty || name.contains(where: { $0.isLineBreak || $0 == UInt8(ascii: "\\") }) { return false }
    if name.elementsEqual([star, star]) { return true }
    return !zip(name, name.dropFirst()).contains { $0 == star && $1 == star }
      && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8)
  }
}

/// A name of a path: hidden files and the folder above do not belong to a workspace.
private let fileName = #"(?!\.)[^/\\\r\n]+"#

private func isPath(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
    !name.isEmpty && name.first != UInt8(ascii: ".")
      && !name.contains { $0.isLineBreak || $0 == UInt8(ascii: "\\") }
  }
}

private func isDigest(_ bytes: ArraySlice<UInt8>) -> Bool {
  let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
  guard parts.count == 3, (1...2).contains(parts[0].count), parts[0].first != UInt8(ascii: "0") else {
    return false
  }
  return parts[0].allSatisfy(\.isDigit) && parts[1].elementsEqual("sha256".utf8) && parts[2].count == 64
    && parts[2].allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
}
