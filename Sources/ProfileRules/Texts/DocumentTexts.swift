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
  package let all: [AuthoredText]

  /// The texts that the document itself writes: not inherited, and not behind an alias, where they stand a second time.
  let own: [AuthoredText]

  /// The document's own texts that stand below a title.
  let titled: [TitledText]

  /// The document's own statements, by level.
  let statementLists: [StatementList]

  /// Texts of the same words that no examples tell apart, as positions in `all`; each at least two.
  let repeated: [[Int]]

  /// What they say of each level, with what they say of those one step below it.
  let steps: [LevelStep<LevelSheet>]

  let limits: TextLimits

  /// The nodes of the document's own texts, which are the last of `all`.
  private let ownNodes: [NodeID]

  /// No texts.
  init(noneAmong shared: SharedWords) {
    self.init([], written: [], [], inherited: [], at: [], shared)
  }

  /// Gathers the texts of a document with their words; none where it is retired.
  init(
    of document: Document, _ resolved: ResolvedProfile?, at levels: [LevelEntry], _ shared: SharedWords
  ) {
    let gathering = TextGathering(of: document, shared)
    var inherited: [AuthoredText] = []
    if let resolved, resolved.profile.status != .retired { inherited = inheritedTexts(of: resolved, shared) }
    let tree = document.tree
    let (texts, titled) = gathering.finish(in: document.tree, shared.reading)
    let written = texts.filter { tree[$0.node].kind == .scalar }
    self.init(texts, written: written, titled, inherited: inherited, at: levels, shared)
  }

  private init(
    _ texts: [AuthoredText], written own: [AuthoredText], _ titled: [TitledText],
    inherited: [AuthoredText], at levels: [LevelEntry], _ shared: SharedWords
  ) {
    self.all = inherited + texts
    self.own = own
    self.titled = titled
    self.statementLists = [StatementList](among: own)
    self.ownNodes = texts.map { $0.node }
    self.limits = shared.limits
    self.steps = [LevelSheet](of: all, at: levels).steps
    let all = all
    self.repeated = groups(in: all, within: limits.tolerance).filter {
      !shared.isBoilerplate(all[$0[0]].words)
    }
  }

  /// The document's own text at a node.
  func own(at node: NodeID?) -> AuthoredText? {
    ownNodes.firstIndex { $0 == node }.map { all[all.count - ownNodes.count + $0] }
  }
}

/// The statements that the pages of a profile have from its functions.
private func inheritedTexts(of profile: ResolvedProfile, _ shared: SharedWords) -> [AuthoredText] {
  let functions = profile.functions.compactMap { shared.texts(ofFunction: $0.value.code.value ?? "") }
  return profile.covered.flatMap { level in functions.flatMap { $0.texts(at: level.id, for: profile) } }
}

/// The positions of texts of the same words that no examples tell apart, at least two in a group.
private func groups(in texts: [AuthoredText], within tolerance: Tolerance) -> [[Int]] {
  var met: Set<UInt64> = []
  met.reserveCapacity(texts.count)
  var again: Set<UInt64> = []
  for text in texts where !text.words.isEmpty && !met.insert(text.words.digest).inserted {
    again.insert(text.words.digest)
  }
  if again.isEmpty { return [] }
  var positions: [Words: [Int]] = [:]
  for (position, text) in texts.enumerated() where again.contains(text.words.digest) {
    positions[text.words, default: []].append(position)
  }
  let groups = positions.values.flatMap { alike -> [[Int]] in
    var told: [[Int]] = []
    for position in alike {
      let known = told.firstIndex { !texts[$0[0]].isTold(from: texts[position], within: tolerance) }
      if let known { told[known].append(position) } else { told.append([position]) }
    }
    return told.filter { $0.count > 1 }
  }
  return groups.sorted { $0[0] < $1[0] }
}
