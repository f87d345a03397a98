import Shape

/// What a release says of an occupation.
struct Occupation: Sendable {
  /// A task, in the order of its table.
  struct Task: Sendable {
    let id: String
    let text: String
    let type: TaskType?

    /// The month in which it was collected.
    let asOf: CalendarPeriod?
  }

  /// How much preparation it needs.
  struct Rating: Sendable {
    let zone: JobZone

    /// The month in which that was found.
    let asOf: CalendarPeriod?
  }

  /// Its O*NET-SOC code.
  let code: String
  let title: String
  let description: String
  var rating: Rating?
  var tasks: [Task] = []

  /// Other titles, in the order of their table.
  var titles: [String] = []

  /// The names of technologies, in the order of their table.
  var technologies: [String] = []
}

/// How a task belongs to an occupation: what most of those who do the work rate as relevant and important is core.
enum TaskType: String, CaseIterable, Sendable {
  case core = "Core"
  case supplemental = "Supplemental"

  /// The id of the theme in the draft.
  var theme: String { rawValue.lowercased() }

  /// What the type means (National Center for O*NET Development, *O*NET OnLine Help: Tasks*).
  var summary: String {
    switch self {
    case .core: "Tasks that most people in the occupation do and rate as important."
    case .supplemental: "Tasks that fewer people in the occupation do, or that they rate as less important."
    }
  }
}
