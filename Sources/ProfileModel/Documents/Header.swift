package import Shape

extension Member {
  /// The first field of every document.
  package static func kind(
    _ name: String, _ set: @escaping @Sendable (inout Root, Field<String>) -> Void
  ) -> Member {
    .required("kind", set, .constant(name), "what the document describes")
  }

  /// The second field of every document.
  package static func version(_ set: @escaping @Sendable (inout Root, Field<Int>) -> Void) -> Member {
    .required("version", set, .constant(1), "the version of this format")
  }
}
