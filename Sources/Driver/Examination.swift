import Archive
import Diagnostics
import FileSystem
import ProfileModel
import ProfileRules
import Settings
import Shape

/// A workspace looked at as a whole, with all findings judged.
struct Examination {
  let workspace: Workspace
  let judgement: Judgement

  /// Files that the system refused to read.
  var failures: [FileError] { judgement.failures }

  /// How much was looked at.
  let extent: Extent

  /// What an earlier run remembered, if this one used it: to take it apart takes longer than to leave it to the system.
  private var recalled: Inspection?

  init(of workspace: Workspace, under settings: Settings, _ terms: AcceptanceTerms) {
    var inspection = Inspection(of: workspace, asOf: terms.asOf, under: settings)
    inspection.inspectAll(of: workspace, threads: processorCount())
    let pages = inspection.pages
    self.init(of: workspace, inspection.finish(accepting: terms), pages: pages)
  }

  /// Looks at the files of a workspace, but for those of which an earlier run remembered what it found in them; nothing
  /// where that turns out to be damaged. `place` is where is written down what the next run is to remember.
  init?(
    _ location: WorkspaceLocation, _ settings: Settings, _ choice: SettingsChoice, _ terms: AcceptanceTerms,
    reading source: any FileSource, recalling remembered: MemoryFile?, _ place: MemoryPlace
  ) throws(Failure) {
    let files = try observed(source, remembered)
    let workspace = try loaded(location, settings, choice, reading: files, knownRoles: files.knownRoles)
    guard workspace.roles.count >= place.fewestFiles else {
      self.init(of: workspace, under: settings, terms)
      return
    }
    var inspection = Inspection(of: workspace, asOf: terms.asOf, under: settings)
    let inspectionTerms = files.terms(of: workspace, asOf: terms.asOf, under: settings)
    inspection.remember(
      under: inspectionTerms, recalling: remembered?.takeRecollection(under: inspectionTerms),
      of: files.recognized)
    inspection.inspectAll(of: workspace, threads: processorCount())
    let pages = inspection.pages
    guard
      let (judgement, found) = try? inspection.finishRemembering(
        accepting: terms, { files.states(of: workspace) })
    else { return nil }
    self.init(of: workspace, judgement, pages: pages)
    // What cannot be remembered is found again: no reason to end a check otherwise.
    if let found {
      if (try? place.write(found)) != nil { place.makeRoom() }
      return
    }
    self.recalled = inspection
    if files.reread > fewFiles {
      // Where much had to be read to know that it has not changed, what stands for it is written down anew.
      try? remembered?.write(files.refreshedStates, to: place)
    }
  }

  private init(of workspace: Workspace, _ judgement: Judgement, pages: Int) {
    self.workspace = workspace
    self.judgement = judgement
    self.extent = Extent(files: workspace.fileCount - judgement.failures.count, pages: pages)
  }
}

private func observed(
  _ source: any FileSource, _ remembered: MemoryFile?
) throws(Failure) -> ObservedSource {
  do throws(FileError) {
    return try ObservedSource(
      source, remembering: remembered?.files ?? FileStates(), threads: processorCount())
  } catch {
    throw .file(error)
  }
}
