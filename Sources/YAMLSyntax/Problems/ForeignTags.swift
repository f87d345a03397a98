import SourceText

extension SyntaxTree {
  /// The tags that name no type of YAML's own: words of a text that begins with `!`.
  func foreignTags() -> [SyntaxProblem] {
    properties.compactMap { property in
      guard let range = property.tag, property.tagName?.hasPrefix("tag:yaml.org,2002:") != true else {
        return nil
      }
      return SyntaxProblem(.foreignTag(file.text(in: range)), at: range)
    }
  }
}
