/// The form of DOIs: `10.`, a registrant's number, a slash, and what the registrant chose (DOI Handbook, section 2.2).
enum DigitalObjectIdentifier {
  static func matches(_ text: String) -> Bool {
    guard let slash = text.firstIndex(of: "/") else { return false }
    let parts = text[..<slash].split(separator: ".", omittingEmptySubsequences: false)
    let suffix = text[text.index(after: slash)...]
    return parts.count >= 2 && parts[0] == "10" && (4...9).contains(parts[1].count)
      && parts.dropFirst().allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
      && !suffix.isEmpty && !suffix.contains(where: \.isWhitespace)
  }

  /// The DOI alone, where something stands around it that leads to it or names it, or that ends a sentence.
  static func corrected(_ text: String) -> String? {
    var bare = text[...]
    for prefix in ["https://", "http://", "dx.", "www.", "doi.org/", "doi:", "doi "]
    where bare.lowercased().hasPrefix(prefix) {
      bare = bare.dropFirst(prefix.count)
    }
    bare = bare.drop { $0 == " " }
    while let last = bare.last, " .,;".contains(last) { bare.removeLast() }
    let meant = String(bare)
    return meant != text && matches(meant) ? meant : nil
  }
}
