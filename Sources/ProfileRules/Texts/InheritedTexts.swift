import ProfileModel
import Shape
import Similarity
import YAMLSyntax

/// The statements and skills that a function gives to its profiles, with their words.
///
/// A class, because each of its texts keeps it at hand, and it never changes.
final class InheritedTexts: Sendable {
  let code: String

  /// The function's document.
  let document: Document

  /// By level, in the order of the file.
  private let statements: [String: [AuthoredText]]

  /// The shared skills that the function uses, in the order of the file.
  let skills: [UsedSkill]

  init(
    of function: Library.Held<Function>, _ code: String, _ skill: (String?) -> SharedSkill?,
    _ reading: TextReading
  ) {
    self.skills = UsedSkill.all(function.value.skills, skill)
    self.code = code
    self.document = function.document
    var gathering = TextGathering()
    gathering.add(function.value.responsibilities)
    let texts = gathering.finish(in: function.document.tree, reading).texts
    self.statements = texts.reduce(into: [:]) { statements, text in
      guard let level = text.rung?.level else { return }
      statements[level, default: []].append(text)
    }
  }

  /// The statements of a level, without those that the profile replaces.
  func texts(at level: String, for profile: ResolvedProfile) -> [AuthoredText] {
    guard let statements = statements[level] else { return [] }
    let kept = profile.replacesStatements ? profile.statements(at: level) : nil
    return statements.compactMap { statement in
      let isKept = kept?.contains {
        $0.origin == .function(code: code) && $0.statement?.text.node == statement.node
      }
      return isKept ?? true ? statement.inherited(with: self) : nil
    }
  }
}
