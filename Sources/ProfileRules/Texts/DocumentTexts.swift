import ProfileModel
import Shape
import Similarity
import YAMLSyntax

/// The texts of a document that must not be written twice, with those statements that its page inherits.
///
/// Reasons (`because`, `absent`, `withheld`, `none`), citations, names, titles and degrees are left out: two of them
/// may honestly be the same.
package struct DocumentTexts: Sendable {
  /// Inherited texts first, then the document's own.
  let all: [AuthoredText]

  /// Texts of the same words that no examples tell apart, as positions in `all`; each at least two.
  let repeated: [[Int]]

  let limits: TextLimits

  /// What the texts' words are numbered in; a copy of it reads other texts that are to be compared with them.
  let vocabulary: Vocabulary

  /// No texts.
  init(noneOf library: Library) {
    self.all = []
    self.vocabulary = Vocabulary(.none)
    self.limits = TextLimits(of: library.framework)
    self.repeated = []
  }

  /// Gathers the texts of a document; none where it is retired.
  init(of document: Document, _ resolved: ResolvedProfile?, in library: Library) {
    var gathering = TextGathering(Inflection(language: library.framework.language.value ?? ""))
    switch document.content {
    case .profile(let profile) where profile.status != .retired:
      if let resolved { gathering.addInherited(by: resolved) }
      gathering.add(profile, in: document.tree)
    case .function(let function) where function.status != .retired:
      gathering.add(function, in: document.tree)
    case .framework(let framework): gathering.add(framework, in: document.tree)
    case .skills(let library): gathering.add(library, in: document.tree)
    case .function, .profile, .sources, .review, .baseline: break
    }
    self.all = gathering.texts
    self.vocabulary = gathering.vocabulary
    self.limits = TextLimits(of: library.framework)
    self.repeated = groups(in: gathering.texts, within: limits.tolerance)
  }
}

/// The positions of texts of the same words that no examples tell apart, at least two in a group.
private func groups(in texts: [AuthoredText], within tolerance: Tolerance) -> [[Int]] {
  var positions: [[WordID]: [Int]] = [:]
  for (position, text) in texts.enumerated() where text.words.count > 0 {
    positions[text.words.ids, default: []].append(position)
  }
  guard positions.count < texts.count else { return [] }
  var groups: [[Int]] = []
  for alike in positions.values where alike.count > 1 {
    var told: [[Int]] = []
    for position in alike {
      let known = told.firstIndex { !texts[$0[0]].isTold(from: texts[position], within: tolerance) }
      if let known { told[known].append(position) } else { told.append([position]) }
    }
    groups += told.filter { $0.count > 1 }
  }
  return groups.sorted { $0[0] < $1[0] }
}
