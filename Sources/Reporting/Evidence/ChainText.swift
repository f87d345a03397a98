import ProfileModel
import Provenance

/// A chain of evidence for people: by layer, what its texts rest on and who judged them, then the sources themselves.
///
/// Files are named from the folder that `prefix` leads out of.
func chainText(_ chain: EvidenceChain, below prefix: String, style: Style) -> [UInt8] {
  var text = TerminalText(style: style)
  text.write(content: chain.subject, in: .emphasis)
  if let title = chain.title { text.write(content: ": \(title)") }
  text.endLine()
  let count = chain.sections.reduce(0) { $0 + $1.texts.count }
  for section in chain.sections { text.write(section, below: prefix, isBrief: count > mostWholeTexts) }
  if !chain.pages.isEmpty {
    text.endLine()
    text.writeParagraph("published on", in: .emphasis, at: 14, chain.pages.joined(separator: ", "))
  }
  if !chain.sources.isEmpty {
    text.write("\nSources\n", in: .emphasis)
    for source in chain.sources { text.write(source, below: prefix) }
  }
  return text.bytes
}

/// The most texts that are shown whole; of more, each has a line.
private let mostWholeTexts = 12

extension TerminalText {
  fileprivate mutating func write(_ section: EvidenceSection, below prefix: String, isBrief: Bool) {
    endLine()
    write(section.layer.rawValue, in: .emphasis)
    write(" of ")
    write(section.home, below: prefix)
    if section.isRestedOn { write(section.support, at: 2) }
    writeParagraph("  review", in: .frame, at: 10, section.verdict.words)
    let panel = section.verdict.panel
    if !panel.isEmpty { writeParagraph(at: 10, "by " + panel.joined(separator: ", ")) }
    for text in section.texts { write(text, below: prefix, isBrief: isBrief) }
  }

  private mutating func write(_ published: PublishedText, below prefix: String, isBrief: Bool) {
    if isBrief {
      writeLine("  - \(published.name)", at: 30, published.text)
    } else {
      write(content: "  - \(published.name)")
      write(published.place, below: prefix)
      endLine()
      if published.text != published.name { writeParagraph(at: 4, published.text) }
    }
    if !published.support.isMissing { write(published.support, at: 4) }
  }

  private mutating func write(_ support: Support, at indentation: Int) {
    let column = indentation + 8
    let label = String(repeating: " ", count: indentation)
    switch support {
    case .cited(let sources, let hidden):
      for (number, source) in sources.enumerated() {
        writeParagraph(label + (number == 0 ? "cites" : ""), in: .frame, at: column, source.words)
      }
      if hidden > 0 {
        let start = sources.isEmpty ? "cites" : ""
        writeParagraph(label + start, in: .frame, at: column, "\(counted(hidden, "internal source"))")
      }
    case .none(let reason): writeParagraph(label + "cites", in: .frame, at: column, "nothing: \(reason)")
    case .withheld(let reason):
      writeParagraph(label + "cites", in: .frame, at: column, "a source that is not named: \(reason)")
    case .missing: writeParagraph(label + "cites", in: .frame, at: column, "nothing")
    }
  }
}

extension CitedSource {
  /// "onet-29-3, Task Statements: 11-3051.00, task 33, as of 2021-08-01"
  var words: String {
    ([name] + [locator, asOf.map { "as of \($0)" }].compactMap(\.self)).joined(separator: ", ")
  }
}

extension TerminalText {
  /// Appends what a document is called, and its file.
  mutating func write(_ home: Home, below prefix: String, in ink: Ink = .plain) {
    if let name = home.name { write(content: name + (home.isDraft ? " (a draft)" : "") + "  ", in: ink) }
    write(content: prefix + home.file, in: .frame)
    endLine()
  }

  /// Appends the file and the line of a place.
  mutating func write(_ place: TextPlace, below prefix: String) {
    write(content: "  \(prefix)\(place.file):\(place.line)", in: .frame)
  }

  /// Appends what is known of a source.
  mutating func write(_ source: SourceCard, below prefix: String) {
    write("  ")
    write(content: source.name, in: .emphasis)
    write(source.place, below: prefix)
    endLine()
    for line in source.lines { writeParagraph(at: 4, line) }
  }
}

extension SourceCard {
  /// Title and edition, publisher and dates, and where it is found, a line each.
  fileprivate var lines: [String] {
    let head = [title, edition.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
    let dates = [published.map { "published \($0)" }, retrieved.map { "read \($0)" }]
    let origin = ([publisher] + dates).compactMap(\.self).joined(separator: ", ")
    let places = [url, doi.map { "doi:\($0)" }, archive.map { "copy: \($0)" }].compactMap(\.self)
    return ([head, origin] + places).filter { !$0.isEmpty }
  }
}
