import Shape

/// A pattern for the paths of files, relative to the workspace.
///
/// - `*` stands for any characters within one name, `?` for one character, and `**`, alone between slashes, for any
///   number of folders; everything else stands for itself, capitals and small letters told apart.
/// - A pattern whose last name has no wildcard also stands for all that is in the folder of that name: `drafts` and
///   `drafts/` match what `drafts/**` matches.
package struct PathPattern: Hashable, Sendable {
  /// The pattern as it was written.
  package let text: String
  private let names: [String]

  /// The pattern that `text` is; nothing where it has not the form of one.
  package init?(_ text: String) {
    guard TextForm.pathPattern.matches(Array(text.utf8)[...]) else { return nil }
    self.text = text
    let names = text.split(separator: "/").map(String.init)
    let namesFolder = names.last?.unicodeScalars.contains { $0 == "*" || $0 == "?" } == false
    self.names = names + (namesFolder ? ["**"] : [])
  }

  /// Whether a path, relative to the workspace and with `/` between its names, matches.
  package func matches(_ path: String) -> Bool {
    fits(
      names, path.split(separator: "/"), isMany: { $0 == "**" },
      isOne: { name, given in
        fits(
          Array(name.unicodeScalars), Array(given.unicodeScalars), isMany: { $0 == "*" },
          isOne: { $0 == "?" || $0 == $1 })
      })
  }
}

/// Whether `items` fit `pattern`, in which an element that `isMany` stands for any number of items.
///
/// Where a match fails, only the last such element takes one item more: all before it is matched, and an earlier one
/// could only take from what the last one may choose among. So there are at most as many steps as the two have
/// elements, multiplied.
private func fits<Part, Item>(
  _ pattern: [Part], _ items: [Item], isMany: (Part) -> Bool, isOne: (Part, Item) -> Bool
) -> Bool {
  var next = 0
  var item = 0
  var retry: (next: Int, item: Int)?
  while item < items.count {
    if next < pattern.count, isMany(pattern[next]) {
      next += 1
      retry = (next, item + 1)
    } else if next < pattern.count, isOne(pattern[next], items[item]) {
      next += 1
      item += 1
    } else if let last = retry {
      (next, item) = last
      retry = (last.next, last.item + 1)
    } else {
      return false
    }
  }
  return pattern[next...].allSatisfy(isMany)
}
