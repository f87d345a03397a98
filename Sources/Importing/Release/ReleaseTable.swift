/// A table of an O*NET release that a draft is made from (National Center for O*NET Development, *O*NET 29.3 Data
/// Dictionary*, 2025).
package enum ReleaseTable: String, CaseIterable, Sendable {
  case occupations = "Occupation Data"
  case tasks = "Task Statements"
  case zones = "Job Zones"
  case titles = "Alternate Titles"
  case technologies = "Technology Skills"

  /// What profiles lack where the release is without the table; nothing where there is no draft without it.
  package var loss: String? {
    switch self {
    case .occupations, .tasks, .zones: nil
    case .titles: "no profile has other titles"
    case .technologies: "no profile has tools"
    }
  }

  /// The columns that are read, by their names in the header.
  var columns: [String] {
    let own =
      switch self {
      case .occupations: ["Title", "Description"]
      case .tasks: ["Task ID", "Task", "Task Type", "Date"]
      case .zones: ["Job Zone", "Date"]
      case .titles: ["Alternate Title"]
      case .technologies: ["Example", "Commodity Code", "Commodity Title"]
      }
    return ["O*NET-SOC Code"] + own
  }

  /// The names that its file may have: as it is published, or as a spreadsheet saves it.
  var fileNames: [String] { [rawValue + ".txt", rawValue + ".tsv"] }

  /// Whether drafts keep it beside their documents, so that rules can look texts and codes up in it.
  package var isKept: Bool { self == .occupations || self == .tasks }
}
