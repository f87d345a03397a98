/// A job family as the Financial Times publishes it: all that its file holds.
struct Family: Equatable {
  /// The file's name without its ending.
  var id: String
  var name: String
  var summary: String
  var googleSheetID: String
  var isLegacy: Bool?
  var levels: [Named]
  var themes: [Named]
  var competencies: [Competency]

  /// A level or a theme.
  struct Named: Equatable {
    var id: String
    var name: String
    var summary: String?
  }

  struct Competency: Equatable {
    var id: String
    var level: String
    var theme: String
    var summary: String
    var proficiency: String
    var examples: [String]?
    var supportingURLs: [Link]?
  }

  struct Link: Equatable {
    var label: String
    var url: String
  }
}
