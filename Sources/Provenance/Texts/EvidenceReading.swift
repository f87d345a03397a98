package import ProfileModel
import Shape
import YAMLSyntax

/// Reads out of documents which texts they publish, what those rest on, and who judged them.
package struct EvidenceReading: Sendable {
  let library: Library
  let directory: SourceDirectory
  let verdicts: Verdicts

  /// Who may see the answers.
  let audience: Audience

  package init(of library: Library, _ verdicts: Verdicts, for audience: Audience) {
    self.library = library
    self.directory = SourceDirectory(of: library)
    self.verdicts = verdicts
    self.audience = audience
  }

  /// The texts of a document itself, by layer in the order of pages, and the layers for which it gives nothing but
  /// evidence; none of one that is retired.
  package func sections(of document: Document) -> [EvidenceSection] {
    var gathering = SectionGathering(in: document, self)
    switch document.content {
    case .framework(let framework): gathering.add(framework)
    case .function(let function) where function.status != .retired: gathering.add(function)
    case .profile(let profile) where profile.status != .retired: gathering.add(profile)
    case .skills(let skills): gathering.add(skills)
    case .function, .profile, .sources, .review, .baseline, .approvals: break
    }
    return gathering.sections.sorted { $0.layer.order < $1.layer.order }
  }

  /// The sources that all documents can cite, by name, as far as those who ask may see them.
  package var sharedSources: [SourceCard] { shown(directory.shared) }

  /// The sources that only a document itself can cite.
  package func ownSources(of document: Document) -> [SourceCard] {
    shown(directory.cards(ofOwnSourcesIn: document))
  }

  private func shown(_ cards: [SourceCard]) -> [SourceCard] {
    audience == .internal ? cards : cards.filter { !$0.isInternal }
  }

  func verdict(of layer: Layer, in document: Document) -> Verdict {
    let verdict = verdicts.verdict(of: layer, in: document)
    return audience == .internal ? verdict : verdict.withoutPanel
  }
}

extension Layer {
  /// Its place in the order of pages.
  var order: Int { Layer.allCases.firstIndex(of: self) ?? 0 }
}

extension Home {
  init(_ document: Document) {
    let (origin, title, status): (String, Field<String>, Status) =
      switch document.content {
      case .framework(let framework): ("framework", framework.title, framework.status)
      case .function(let function): ("function:\(function.code.value ?? "")", function.title, function.status)
      case .profile(let profile): ("profile:\(profile.code.value ?? "")", profile.title, profile.status)
      case .sources, .skills, .review, .baseline, .approvals: (document.kind.rawValue, .absent, .published)
      }
    self.init(origin: origin, title: title.value, file: document.file, isDraft: status == .draft)
  }
}
