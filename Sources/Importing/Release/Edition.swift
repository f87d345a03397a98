package import Shape

/// Which release of the O*NET database something was taken from.
package struct Edition: Hashable, Sendable {
  /// Its number, as `29.3`.
  package let number: String

  /// The month in which it was published.
  package let published: CalendarPeriod

  package init(number: String, published: CalendarPeriod) {
    self.number = number
    self.published = published
  }

  /// The release that a `Read Me.txt` tells of, by a line `O*NET 29.3 Database` and a line `May 2025 Release`.
  init?(readMe bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.split(whereSeparator: \.isWhitespace) }
    let number = lines.first { $0.count == 3 && $0[0] == "O*NET" && $0[2] == "Database" }?[1]
    let date = lines.first { $0.count == 3 && $0[2] == "Release" && month($0[0]) != nil }
    guard let number, Self.isNumber(number), let date, let month = month(date[0]),
      let published = CalendarPeriod("\(date[1])-\(month)".utf8)
    else { return nil }
    self.init(number: String(number), published: published)
  }

  /// Whether a text is written as releases are numbered: digits, perhaps a point and more of them.
  package static func isNumber(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.count < 4 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// What the release is called.
  package var title: String { "O*NET \(number) Database" }

  /// The id of the source in the draft.
  var source: String { "onet-" + number.split(separator: ".").joined(separator: "-") }

  /// The year of the Standard Occupational Classification that its codes extend: that of 2018 since release 25.1
  /// (National Center for O*NET Development, *Updating the O*NET-SOC Taxonomy: Incorporating the 2018 SOC Structure*,
  /// 2020), of 2010 before.
  var classificationYear: Int {
    let parts = number.split(separator: ".").map { Int($0) ?? 0 }
    return (parts[0], parts.count > 1 ? parts[1] : 0) >= (25, 1) ? 2018 : 2010
  }
}

/// The number of a month, in two digits.
private func month(_ name: Substring) -> String? {
  let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  return names.firstIndex { $0 == name }.map { ($0 < 9 ? "0" : "") + "\($0 + 1)" }
}

extension Edition: CustomStringConvertible {
  package var description: String { "\(number) of \(published)" }
}
