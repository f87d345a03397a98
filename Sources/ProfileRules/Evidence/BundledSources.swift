import ProfileModel
import Shape

extension Source {
  /// What one entry names together, if it stands for several sources; nothing where it stands for one, as far as it says.
  ///
  /// Told by what its fields hold: several titles or publishers parted by semicolons, several addresses or DOIs, or a
  /// title that says itself that it stands for many. A sample is one source of many things.
  var bundledParts: [String]? {
    for field in [title, publisher, doi] {
      guard let text = field.value, text.utf8.contains(UInt8(ascii: ";")) else { continue }
      let parts = text.split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty }
      if parts.count > 1 { return parts }
    }
    if let addresses = archive.value?.addresses, addresses.count > 1 { return addresses }
    guard sample.isAbsent, let title = title.value, title.saysMany else { return nil }
    return [title]
  }
}

extension String {
  /// The web addresses in a text that are parted from each other; one within another, as archives have it, is a part of
  /// that.
  fileprivate var addresses: [String] {
    split(whereSeparator: { $0 == " " || $0 == ";" || $0 == "," }).map(String.init)
      .filter { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
  }

  /// Whether a title begins or ends with a word for many things of which none is named.
  fileprivate var saysMany: Bool {
    let words = split(separator: " ").map { $0.lowercased() }
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    return ["various", "several", "multiple", "assorted", "miscellaneous", "diverse"].contains(first)
      || ["references", "sources", "links", "articles", "others", "etc."].contains(last)
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
