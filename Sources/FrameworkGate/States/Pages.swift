import ProfileModel
import Shape
import YAMLSyntax

/// A profile with its pages, as far as changes ask for them.
struct PagedProfile: Sendable {
  let code: String

  /// The codes of the functions that it belongs to, from the root down.
  let functions: [String]

  let pages: [Page]

  /// The skills and sources that it names itself.
  let names: Set<NamedThing>

  struct Page: Sendable {
    let level: String

    /// How many people are in it, where it says so in the field that the framework names.
    let people: Int?
  }

  /// `people` is the name of the field that counts people.
  init(_ profile: ResolvedProfile, people: String?) {
    self.code = profile.profile.code.value ?? profile.document.file
    self.functions = profile.functions.compactMap(\.value.code.value)
    let details = profile.profile.levels.value
    self.pages = profile.covered.map { level in
      let fields = people.flatMap { _ in details?[level.id].value?.fields.value }
      let count = people.flatMap { name in
        fields?[name].value.flatMap { Int(profile.document.tree.text(of: $0)) }
      }
      return Page(level: level.id, people: count)
    }
    self.names = profile.document.namesOfShared
  }
}

extension Document {
  /// The skills and sources that the document names.
  var namesOfShared: Set<NamedThing> {
    Set(
      references.filter { $0.kind == .skill || $0.kind == .source }.map { NamedThing($0.kind, $0.name) })
  }
}
