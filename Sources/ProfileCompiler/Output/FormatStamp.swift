import CanonicalJSON

/// The version of the compiled format: raised when a reader of the version before could misread the output.
package let formatVersion = 1

extension JSON {
  /// The object with the member that names format, version and the kind of document.
  func stamped(as document: String) -> JSON {
    guard case .object(var members) = self else { return self }
    let place = members.firstIndex { canonicallyPrecedes("format", $0.name) } ?? members.endIndex
    members.insert(JSON.Member("format", stamp(document)), at: place)
    return .object(members)
  }
}

/// What every file says of its format.
func stamp(_ document: String) -> JSON {
  ["document": .string(document), "name": "plumb", "version": .integer(formatVersion)]
}
