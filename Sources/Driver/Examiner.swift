import FileSystem
import ProfileRules
import Settings

/// What the states of a workspace are looked at under, the one that is checked and those that it is compared with.
struct Examiner {
  let location: WorkspaceLocation
  let settings: Settings
  let terms: AcceptanceTerms
  private let choice: SettingsChoice

  /// Where is remembered what was found; nothing where nothing is to be.
  fileprivate let place: MemoryPlace?

  init(
    _ location: WorkspaceLocation, _ settings: Settings, _ choice: SettingsChoice, _ terms: AcceptanceTerms,
    remembering place: MemoryPlace?
  ) {
    self.location = location
    self.settings = settings
    self.choice = choice
    self.terms = terms
    self.place = place
  }

  /// Looks at a state of the workspace; what git has recorded is remembered apart from what stands in the working tree.
  func examine(
    _ files: any FileSource, isRecorded: Bool, recalling memory: MemoryFile?
  ) throws(Failure) -> Examination {
    if let place = isRecorded ? place?.ofRecordedStates : place {
      // What is remembered may turn out to be damaged; then nothing is.
      for memory in [memory, nil] {
        let found = try Examination(
          location, settings, choice, terms, reading: files, recalling: memory, place)
        if let found { return found }
      }
    }
    return Examination(of: try loaded(location, settings, choice, reading: files), under: settings, terms)
  }
}

extension Examiner {
  /// Looks at an earlier state of the workspace that git has recorded.
  func examine(recorded files: any FileSource) throws(Failure) -> Examination {
    try examine(files, isRecorded: true, recalling: place.flatMap { MemoryFile(at: $0.ofRecordedStates) })
  }
}

extension MemoryPlace {
  /// Where what was found in states that git has recorded is remembered, apart from what stands in the working tree.
  var ofRecordedStates: MemoryPlace { named("recorded") }
}
