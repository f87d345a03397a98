package import Shape

extension Member {
  /// The first field of every document.
  package static func kind(
    _ name: String, _ path: any WritableKeyPath<Root, Field<String>> & Sendable
  ) -> Member {
    .required("kind", path, .constant(name), "what the document describes")
  }

  /// The second field of every document.
  package static func version(_ path: any WritableKeyPath<Root, Field<Int>> & Sendable) -> Member {
    .required("version", path, .constant(1), "the version of this format")
  }
}
