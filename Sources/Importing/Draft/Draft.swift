package import Shape

/// A draft of a workspace, made from an O*NET release: a profile for each occupation that has tasks.
package struct Draft: Sendable {
  /// The release it is made from.
  package let edition: Edition

  /// The day on which the release was read.
  let retrieved: CalendarDate

  /// The occupations that have a profile, by code.
  let occupations: [DraftedOccupation]

  /// The tools that they use.
  let libraries: [ToolLibrary]

  /// The ids of tools by the names of technologies.
  let tools: [String: String]

  /// The tables that are kept beside the documents.
  let keptTables: [ReleaseTable: ReleaseFolder.File]

  /// What went into it, and what did not.
  package let account: DraftAccount

  /// Makes a draft from a folder. The release is the one that the folder tells of, or else the one that was `named`.
  package init(
    of folder: ReleaseFolder, named: Edition?, retrieved: CalendarDate
  ) throws(ReleaseRefusal) {
    for table in ReleaseTable.allCases where table.loss == nil && folder.tables[table] == nil {
      throw .noTable(table, folder: folder.path)
    }
    self.edition = try Edition(of: folder, named: named)
    self.retrieved = retrieved
    let reading = ReleaseReading(folder)
    guard reading.faults.isEmpty else { throw .faults(reading.faults) }
    var account = DraftAccount()
    self.occupations = reading.occupations.values.sorted { $0.code < $1.code }
      .compactMap { DraftedOccupation($0, &account) }
    let technologies = Set(occupations.flatMap(\.technologies))
    self.libraries = reading.technologies.libraries(of: technologies)
    self.tools = libraries.ids(of: technologies)
    self.keptTables = folder.tables.filter { $0.key.isKept }
    account.functions = Set(occupations.map(\.group.number)).count
    account.tools = libraries.reduce(0) { $0 + 1 + $1.tools.count }
    account.technologiesOfSeveralKinds = reading.technologies.shared(among: technologies).count
    account.missing = ReleaseTable.allCases.filter { folder.tables[$0] == nil }
    account.unused = folder.unused
    self.account = account
  }
}

extension Edition {
  /// The release that a folder holds, which has to be the one that was named.
  fileprivate init(of folder: ReleaseFolder, named: Edition?) throws(ReleaseRefusal) {
    let stated = folder.readMe.flatMap(Edition.init(readMe:))
    guard let edition = stated ?? named else { throw .unknownEdition(folder: folder.path) }
    if let named, named != edition {
      throw .otherEdition(
        named: named.description, stated: edition.description,
        file: folder.place(of: ReleaseFolder.readMeName))
    }
    self = edition
  }
}

extension [ToolLibrary] {
  /// The ids of technologies by their names.
  fileprivate func ids(of technologies: Set<String>) -> [String: String] {
    var ids: [String: String] = [:]
    var commodities: [String: String] = [:]
    for library in self {
      commodities[library.commodity.title.lowercased()] = library.id
      for tool in library.tools { ids[tool.name] = tool.id }
    }
    for technology in technologies where ids[technology] == nil {
      ids[technology] = commodities[technology.lowercased()]
    }
    return ids
  }
}
