/// An address on the web, taken apart as RFC 3986 writes it; characters beyond ASCII may stand where letters may, as RFC
/// 3987 has it.
struct WebAddress {
  let scheme: Substring

  /// The host without user and port; nothing where none can be told.
  let host: String?

  /// What is wrong with it; nothing where it is as it should be.
  let mistake: Mistake?

  enum Mistake: Equatable {
    /// A second scheme stands where the host should.
    case doubledScheme
    case noHost
    case malformedHost(String)
    case malformedPort(String)
    /// A character that has to be written in another way behind the host.
    case forbidden(Character)
    /// A percent sign that is not followed by two hexadecimal digits.
    case barePercent
  }

  /// Nothing for a text that does not begin with a scheme of the web.
  init?(_ text: String) {
    guard let start = ["http://", "https://"].first(where: text.hasPrefix) else { return nil }
    self.scheme = text.prefix(start.count - 3)
    let rest = text.dropFirst(start.count)
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    let authority = rest[..<end]
    let behindUser =
      authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
    let literal = behindUser.hasPrefix("[") ? behindUser.firstIndex(of: "]") : nil
    let colon = behindUser[(literal ?? behindUser.startIndex)...].firstIndex(of: ":")
    let host = String(behindUser[..<(colon ?? behindUser.endIndex)])
    let port = colon.map { behindUser[behindUser.index(after: $0)...] } ?? ""
    self.host = host.isEmpty ? nil : host
    self.mistake =
      if (host == "http" || host == "https") && rest[end...].hasPrefix("//") {
        .doubledScheme
      } else if host.isEmpty {
        .noHost
      } else if literal == nil, !isHost(host) {
        .malformedHost(host)
      } else if !port.allSatisfy({ $0.isASCII && $0.isNumber }) {
        .malformedPort(String(port))
      } else {
        firstMistake(behindHost: rest[end...])
      }
  }
}

/// Whether a text is labels of letters, digits, `-` and `_`, parted by dots, perhaps with one at the end.
private func isHost(_ text: String) -> Bool {
  var labels = text.split(separator: ".", omittingEmptySubsequences: false)
  if labels.last == "" { labels.removeLast() }
  return !labels.isEmpty
    && labels.allSatisfy { label in
      !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }
}

private func firstMistake(behindHost text: Substring) -> WebAddress.Mistake? {
  var hasFragment = false
  var rest = text
  while let character = rest.popFirst() {
    switch character {
    case "%":
      guard rest.count >= 2, rest.prefix(2).allSatisfy(\.isHexDigit) else { return .barePercent }
    case "#":
      if hasFragment { return .forbidden(character) }
      hasFragment = true
    case _ where !mayStandPlain(character): return .forbidden(character)
    default: continue
    }
  }
  return nil
}

/// Whether a character may stand behind the host as it is.
private func mayStandPlain(_ character: Character) -> Bool {
  guard let byte = character.asciiValue else { return true }
  return character.isLetter || character.isNumber || "-._~!$&'()*+,;=:@/?".utf8.contains(byte)
}

extension WebAddress {
  /// The address that was meant, where a slip can have been only one; it leads where a browser leads from what is
  /// written.
  static func corrected(_ text: String) -> String? {
    guard let address = WebAddress(text), let mistake = address.mistake else { return nil }
    let rest = text.dropFirst(address.scheme.count + 3)
    let other: String
    switch mistake {
    case .doubledScheme: other = String(rest)
    case .noHost: other = address.scheme + "://" + rest.drop { $0 == "/" }
    case .forbidden("#"): return nil
    case .forbidden("\\"): other = text.replacing("\\", with: "/")
    case .forbidden(let character): other = text.replacing(String(character), with: encoded(character))
    case .malformedHost, .malformedPort, .barePercent: return nil
    }
    guard let meant = WebAddress(other), other != text else { return nil }
    return meant.mistake == nil ? other : corrected(other)
  }

  private static func encoded(_ character: Character) -> String {
    let digits = String(character.asciiValue ?? 0, radix: 16, uppercase: true)
    return "%" + (digits.count == 1 ? "0" : "") + digits
  }
}
