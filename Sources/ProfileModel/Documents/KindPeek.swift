import SourceText

extension DocumentKind {
  /// The kind that the first bytes of a file announce, without reading it as YAML.
  ///
  /// Finds a line `kind: NAME` that is not indented. Files that announce nothing in this way are read in full.
  package init?(announcedIn start: [UInt8]) {
    var rest = start[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    let label = Array("kind:".utf8)
    while !rest.isEmpty {
      let line = rest.prefix { !$0.isLineBreak }
      rest = rest.dropFirst(line.count + 1)
      guard line.starts(with: label) else { continue }
      let value = line.dropFirst(label.count).drop(while: \.isSpaceOrTab).prefix { $0.isLetter }
      self.init(rawValue: String(decoding: value, as: UTF8.self))
      return
    }
    return nil
  }
}
