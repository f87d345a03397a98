/// How much preparation an occupation needs, in five steps.
///
/// Their names are those of O*NET's Job Zones. The years are those of the range of Specific Vocational Preparation that
/// each stands for (U.S. Department of Labor, *Dictionary of Occupational Titles*, 4th edition, 1991, appendix C), rounded
/// outwards to whole years: below 4 is up to three months, 4 to below 6 up to one year, 6 to below 7 one to two years, 7 to
/// below 8 two to four years, 8 and above more than four.
enum JobZone: Int, CaseIterable, Sendable {
  case one = 1
  case two
  case three
  case four
  case five

  /// The zone of a number as the table writes it.
  init?(_ text: String) {
    guard let number = Int(text) else { return nil }
    self.init(rawValue: number)
  }

  /// The id of its level, which is the only one of its track.
  var level: String { "zone-\(rawValue)" }

  /// The id of its track.
  var track: String { "job-zone-\(rawValue)" }

  var title: String { "Job Zone \(rawValue)" }

  /// What it asks for, in a sentence.
  var summary: String {
    switch self {
    case .one: "Little or no preparation needed: up to three months."
    case .two: "Some preparation needed: three months to a year."
    case .three: "Medium preparation needed: one to two years."
    case .four: "Considerable preparation needed: two to four years."
    case .five: "Extensive preparation needed: more than four years."
    }
  }

  /// The least number of years, and the usual most.
  var years: (from: Int, to: Int?) {
    switch self {
    case .one, .two: (0, 1)
    case .three: (1, 2)
    case .four: (2, 4)
    case .five: (4, nil)
    }
  }
}
