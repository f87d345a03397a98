import ProfileModel
import Provenance

/// What rests on a source, for people: by document and layer. Files are named from the folder that `prefix` leads out of.
func usesText(_ uses: SourceUses, below prefix: String, style: Style) -> [UInt8] {
  var text = TerminalText(style: style)
  text.write(uses.source, below: prefix)
  if !uses.derived.isEmpty {
    text.write("\nSources that repeat it\n", in: .emphasis)
    for source in uses.derived { text.write(source, below: prefix) }
  }
  if !uses.schemes.isEmpty {
    text.write("\nSchemes whose codes were looked up in it\n", in: .emphasis)
    for scheme in uses.schemes {
      text.write(content: "  \(scheme.id)")
      text.write(scheme.place, below: prefix)
      text.endLine()
    }
  }
  for document in runs(of: uses.uses, alike: { $0.home == $1.home }) {
    text.endLine()
    text.write(document[0].home, below: prefix, in: .emphasis)
    for layer in runs(of: document, alike: { $0.layer == $1.layer && $0.text == $1.text }) {
      text.write(layer, of: uses.source)
    }
  }
  text.write(uses.summary)
  return text.bytes
}

extension TerminalText {
  /// Appends the citations of one layer or text, and what rests on them.
  fileprivate mutating func write(_ uses: [SourceUse], of source: SourceCard) {
    let use = uses[0]
    write("  \(use.layer.rawValue)")
    if let text = use.text { write(content: ", \(text)") }
    endLine()
    for citation in uses.map(\.citation) {
      let way = citation.name == source.name ? nil : "by way of \(citation.name)"
      let date = citation.asOf.map { "as of \($0)" }
      writeParagraph(
        "    line \(citation.place.line)", in: .frame, at: 14,
        [way, citation.locator, date].compactMap(\.self).joined(separator: ", "))
    }
    if !use.resting.isEmpty {
      writeParagraph("    for", in: .frame, at: 14, use.resting.joined(separator: ", "))
    }
  }
}

/// The uses parted where two neighbours are not alike.
private func runs(of uses: [SourceUse], alike: (SourceUse, SourceUse) -> Bool) -> [[SourceUse]] {
  uses.reduce(into: []) { runs, use in
    if let last = runs.last?.last, alike(last, use) {
      runs[runs.count - 1].append(use)
    } else {
      runs.append([use])
    }
  }
}

extension SourceUses {
  /// How much there is to be looked at again.
  fileprivate var summary: String {
    guard !uses.isEmpty else { return "\nnothing cites it\n" }
    let documents = Set(uses.map(\.home.file)).count
    let texts = Set(
      uses.flatMap { use in
        (use.text.map { [$0] } ?? use.resting).map { "\(use.home.file)\n\(use.layer)\n\($0)" }
      }
    ).count
    return """

      \(counted(uses.count, "citation")) in \(counted(documents, "document")), on which \(counted(texts, "text")) \
      rest\(texts == 1 ? "s" : "")

      """
  }
}
