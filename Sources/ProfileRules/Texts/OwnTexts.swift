import ProfileModel
import YAMLSyntax

extension InspectedDocument {
  /// The texts that the document itself writes: not inherited, and not behind an alias, where they stand a second time.
  var ownTexts: some Sequence<AuthoredText> {
    texts.all.lazy.filter { [tree] in !$0.isInherited && tree[$0.node].kind == .scalar }
  }
}
