import Foundation
import ProfileCompiler
import ProfileModel
import Provenance
import Reviews
import Shape
import TestSupport
import Testing

/// Every text of the sample framework has an answer.
@Suite struct SampleTests {
  @Test func `each statement of each page has its compiled name, sources that are declared, and a review`()
    throws
  {
    let evidence = try Evidence(of: SampleFramework.files)
    var count = 0
    for profile in evidence.profiles where profile.profile.status == .published {
      let pages = try #require(try compiled(profile, evidence)["pages"] as? [[String: Any]])
      for (level, page) in zip(profile.covered, pages) {
        let sections = evidence.reading.sections(of: profile, at: [level])
          .filter { $0.layer == .responsibilities }
        let statements = try #require(page["statements"] as? [[String: Any]])
        #expect(sections.flatMap(\.texts).map(\.name) == statements.compactMap { $0["id"] as? String })
        #expect(sections.flatMap(\.texts).map(\.text) == statements.compactMap { $0["text"] as? String })
        for section in sections {
          #expect(section.verdict.state != .missing, "\(section.home.origin)")
          #expect(section.verdict.lowest != nil)
          for text in section.texts {
            let support = section.support(of: text)
            let sources = support.sources
            #expect(!sources.isEmpty || support.isReason)
            #expect(sources.allSatisfy { $0.card?.url != nil || $0.card?.archive != nil }, "\(text.name)")
            count += 1
          }
        }
      }
    }
    #expect(count > 100)
  }

  @Test func `all that a page says has evidence or the reason why there is none, definitions apart`() throws {
    let evidence = try Evidence(of: SampleFramework.files)
    let uncovered = evidence.profiles.flatMap { profile in
      evidence.reading.sections(of: profile, at: profile.covered).filter { section in
        section.texts.contains { section.support(of: $0).isMissing }
      }
    }
    #expect(uncovered.filter { $0.home.origin != "skills" }.map { "\($0.layer) of \($0.home.origin)" } == [])
  }

  @Test
  func
    `each naming of a source in a function, a profile or a skill, or for the scheme of a code, is a use of it`()
    throws
  {
    let evidence = try Evidence(of: SampleFramework.files)
    let naming = evidence.documents.filter { [.function, .profile, .skills].contains($0.kind) }
      .flatMap(\.references).filter { $0.kind == .source }
    for card in evidence.reading.sharedSources {
      let uses = try evidence.uses(of: card.name).uses.count
      let named = naming.count { $0.name == card.name } + evidence.codes(restingOn: card.name)
      #expect(uses == named, "\(card.name)")
    }
    #expect(naming.count > 100)
  }

  private func compiled(_ profile: ResolvedProfile, _ evidence: Evidence) throws -> [String: Any] {
    let context = CompilationContext(evidence.library, reviews: evidence.reviews, options: .init())
    let reviewed = evidence.reviews.first { $0.document?.file == profile.document.file }
    var compilation = Compilation(context)
    let file = try #require(compilation.add(profile, reviewed: reviewed).first)
    return try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
  }
}

extension Support {
  fileprivate var isReason: Bool {
    switch self {
    case .none, .withheld: true
    case .cited, .missing: false
    }
  }
}

extension Evidence {
  /// The number of codes without a source of their own whose scheme names this one.
  fileprivate func codes(restingOn source: String) -> Int {
    let schemes = library.framework.schemes.value
    return profiles.map(\.profile).flatMap { profile in
      [profile.classification] + (profile.levels.value?.values ?? []).map(\.value.classification)
    }.flatMap { $0.value?.values ?? [] }.count { code in
      code.source.isAbsent && code.scheme.value.flatMap { schemes?[$0].value?.source.value } == source
    }
  }
}
