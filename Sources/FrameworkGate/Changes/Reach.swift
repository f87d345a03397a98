/// The pages that a change reaches.
package struct Reach: Hashable, Sendable {
  /// The codes of the pages, `PROFILE.LEVEL`, in the order of codes.
  package var pages: [String] = []

  /// How many people are in them; nothing where the framework does not say which field counts them, or no page gives it.
  package var people: Int?

  package init() {}
}
