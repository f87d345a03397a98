package import Shape

/// A layer's words on the page, and whether a published profile must have it.
package struct LayerWords: Sendable {
  package var title: Field<String> = .absent
  package var introduction: Field<String> = .absent
  package var empty: Field<String> = .absent
  package var required: Field<Bool> = .absent

  package init() {}

  package static let shape = Shape<LayerWords>.record(
    "layer", "A layer's words on the page, and whether a profile must have it.", empty: LayerWords(),
    [
      .required("title", { $0.title = $1 }, .line, "its heading"),
      .optional("introduction", { $0.introduction = $1 }, .paragraphs, "the text below the heading"),
      .optional("empty", { $0.empty = $1 }, .line, "what stands there where the layer is empty"),
      .optional(
        "required", { $0.required = $1 }, .boolean,
        "whether a profile must give it or withhold it with a reason; no if not said"),
    ])
}
