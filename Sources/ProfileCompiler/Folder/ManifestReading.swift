import ProfileModel

extension Manifest {
  /// The manifest that `bytes` are, to the byte; nothing where anything is not as this tool writes it.
  package init?(reading bytes: [UInt8]) {
    guard let audience = Audience.allCases.first(where: { bytes.starts(with: start($0).utf8) }) else {
      return nil
    }
    var scanner = ManifestScanner(bytes, from: start(audience).utf8.count)
    guard let coverage = scanner.coverage(), scanner.skip(",\"digest\":\""), scanner.text() != nil,
      scanner.skip("\",\"files\":[")
    else { return nil }
    var entries: [Entry] = []
    while scanner.skip(entries.isEmpty ? "{" : ",{") {
      guard let entry = scanner.entry() else { return nil }
      entries.append(entry)
    }
    let written = CompilationOptions.Layout.allCases.lazy
      .map { Manifest(entries, audience: audience, layout: $0, coverage: coverage) }
      .first { $0.file.bytes == bytes }
    guard let written else { return nil }
    self = written
  }
}

private func start(_ audience: Audience) -> String { "{\"audience\":\"\(audience.rawValue)\",\"coverage\":" }

/// Reads the entries of a manifest from its canonical bytes.
///
/// It may take more than what is right: the manifest that is made of what it read is compared with all the bytes.
struct ManifestScanner {
  private let bytes: [UInt8]
  private var position: Int

  init(_ bytes: [UInt8], from position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// Steps over `literal`, if it comes next.
  mutating func skip(_ literal: StaticString) -> Bool {
    let literal = literal.description.utf8
    guard bytes[position...].starts(with: literal) else { return false }
    position += literal.count
    return true
  }

  /// The text up to the next quotation mark; nothing where it holds an escape, which no path of ours needs.
  mutating func text() -> String? {
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    defer { position = end }
    let text = bytes[position..<end]
    return text.contains(UInt8(ascii: "\\")) ? nil : String(validating: text, as: UTF8.self)
  }

  mutating func entry() -> Manifest.Entry? {
    guard skip("\"bytes\":"), let count = number(), skip(",\"path\":\""), let path = text(),
      skip("\",\"sha256\":\""), let digest = text(), skip("\"}")
    else { return nil }
    return Manifest.Entry(path: path, sha256: digest, byteCount: count)
  }

  mutating func number() -> Int? {
    let digits = bytes[position...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    position += digits.count
    return Int(String(decoding: digits, as: UTF8.self)).flatMap { $0 <= 1 << 53 ? $0 : nil }
  }
}
