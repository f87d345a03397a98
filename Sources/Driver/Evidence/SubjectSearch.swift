import Diagnostics
import ProfileModel
import Provenance
import Shape

/// The search for what a name means: a code of a profile, a page, a function or the framework, or a text.
struct SubjectSearch {
  private let reading: EvidenceReading
  private let library: Library
  private let name: String

  /// The code and the name of a text in it; nothing for a name that is not written so.
  private let parts: (code: String, text: String)?

  init(_ reading: EvidenceReading, _ library: Library, _ name: String) {
    self.reading = reading
    self.library = library
    self.name = name
    let parts = name.split(separator: "#", maxSplits: 1).map(String.init)
    self.parts = parts.count == 2 ? (parts[0], parts[1]) : nil
  }

  mutating func chain(in documents: inout DocumentPass) throws(Failure) -> EvidenceChain {
    var chain: EvidenceChain?
    var texts: [EvidenceSection] = []
    documents.forEach { document in
      if chain == nil { chain = self.chain(of: parts?.code ?? name, in: document) }
      if parts == nil { texts += keeping(name, in: reading.sections(of: document)) }
    }
    if let chain, parts == nil { return chain }
    if let chain, let parts { texts = keeping(parts.text, in: chain.sections) }
    guard !texts.isEmpty else { throw .unknownSubject(name, suggestion: suggestion(in: &documents)) }
    let pages = reading.pages(publishing: texts, among: &documents, in: library)
    return EvidenceChain(of: name, title: nil, texts, pages: pages)
  }

  /// The whole of what a code means, if it means the document or a page of it.
  private func chain(of code: String, in document: Document) -> EvidenceChain? {
    switch document.content {
    case .framework(let framework) where framework.id.value == code:
      return EvidenceChain(of: code, title: framework.title.value, reading.sections(of: document))
    case .function(let function) where function.code.value == code:
      return EvidenceChain(of: code, title: function.title.value, reading.sections(of: document))
    case .profile(let profile):
      guard let own = profile.code.value, code == own || code.hasPrefix(own + ".") else { return nil }
      let resolved = ResolvedProfile(profile, in: document, of: library)
      let levels = resolved.covered.filter { code == own || code == "\(own).\($0.id)" }
      if code != own, levels.isEmpty { return nil }
      let page = code == own ? nil : profile.levels.value?[levels[0].id].value?.title.value
      return EvidenceChain(
        of: code, title: page ?? profile.title.value, reading.sections(of: resolved, at: levels))
    default: return nil
    }
  }

  private func suggestion(in documents: inout DocumentPass) -> String? {
    var names: Set<String> = []
    documents.forEach { document in
      guard let subject = document.reviewSubject?.name else { return }
      names.insert(subject)
      if case .profile(let profile) = document.content {
        let resolved = ResolvedProfile(profile, in: document, of: library)
        names.formUnion(resolved.covered.map { "\(subject).\($0.id)" })
      }
      for section in reading.sections(of: document) where section.layer == .responsibilities {
        names.formUnion(section.texts.map { parts == nil ? $0.name : "\(subject)#\($0.name)" })
      }
    }
    return closest(to: name, among: names.sorted())
  }
}

/// The texts of a name.
private func keeping(_ name: String, in sections: [EvidenceSection]) -> [EvidenceSection] {
  sections.compactMap { $0.keeping { $0.name == name } }
}

extension EvidenceReading {
  /// The codes of the pages on which one of some texts stands.
  func pages(
    publishing sections: [EvidenceSection], among documents: inout DocumentPass, in library: Library
  ) -> [String] {
    var pages: [String] = []
    documents.forEach { document in
      guard case .profile(let profile) = document.content, let code = profile.code.value else { return }
      let resolved = ResolvedProfile(profile, in: document, of: library)
      let functions = resolved.functions.map(\.document.file)
      let near = sections.filter { section in
        switch section.home.origin.prefix(8) {
        case "profile:": section.home.file == document.file
        case "function": functions.contains(section.home.file)
        default: true
        }
      }
      guard !near.isEmpty else { return }
      for level in resolved.covered {
        let isPublished = near.contains { section in
          section.texts.contains { publishes($0, of: section, on: resolved, at: level.id) }
        }
        if isPublished { pages.append("\(code).\(level.id)") }
      }
    }
    return pages
  }
}
