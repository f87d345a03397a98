/// What a question about evidence is answered with.
package enum EvidenceAnswer: Sendable {
  case chain(EvidenceChain)
  case coverage(Coverage)
  case uses(SourceUses)
}

/// From published texts to what they rest on, and to who judged them.
package struct EvidenceChain: Sendable {
  /// The code of a profile, page or function, or the name of a text.
  package let subject: String
  package let title: String?
  package let sections: [EvidenceSection]

  /// The pages on which the texts stand, where the question was about some texts by themselves.
  package let pages: [String]

  package init(of subject: String, title: String?, _ sections: [EvidenceSection], pages: [String] = []) {
    self.subject = subject
    self.title = title
    self.sections = sections
    self.pages = pages
  }

  /// All sources that the texts rest on, each once, in the order in which they are met.
  package var sources: [SourceCard] {
    var met: Set<String> = []
    let cited = sections.flatMap { section in
      (section.isRestedOn ? section.support.sources : []) + section.texts.flatMap(\.support.sources)
    }
    return cited.compactMap(\.card).filter { met.insert($0.name).inserted }
  }
}
