import CanonicalJSON

/// The ids of one page's statements: the author's where one was given, else one made of the level and the text.
///
/// A made id stays as long as the text does, wherever the statement stands in the list. Equal ones are told apart by
/// an ordinal.
package struct StatementNames {
  private let prefix: String
  private var taken: [String]

  /// Names for the statements of a level, of which some have the `authored` ids.
  package init(level: String, authored: [String]) {
    self.prefix = level + "-"
    self.taken = authored
  }

  /// An id for a statement without one, by its normalized text.
  package mutating func name(for text: String) -> String {
    let base = contentDigest(of: Array(text.utf8), digits: 8, after: prefix)
    var name = base
    var ordinal = 1
    while taken.contains(name) {
      ordinal += 1
      name = "\(base)-\(ordinal)"
    }
    taken.append(name)
    return name
  }
}
