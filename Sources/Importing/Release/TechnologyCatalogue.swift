/// The technologies of a release, each once, below the commodity that it is listed under.
///
/// The tables give both by their names alone. A technology under several commodities stands below the first of them by
/// name; one that has the name of a commodity is that commodity.
struct TechnologyCatalogue: Sendable {
  /// A kind of technology in the United Nations Standard Products and Services Code.
  struct Commodity: Sendable {
    let title: String
    let code: String
  }

  /// The commodities by the small letters of their titles.
  private var commodities: [String: Commodity] = [:]

  /// The titles of the commodities of each technology, in small letters.
  private var places: [String: Set<String>] = [:]

  /// Takes in that a technology is listed under a commodity.
  mutating func add(_ technology: String, under title: String, code: String) {
    let key = title.lowercased()
    if commodities[key] == nil { commodities[key] = Commodity(title: title, code: code) }
    places[technology, default: []].insert(key)
  }

  /// The technologies that are listed under several commodities, in order.
  func shared(among technologies: Set<String>) -> [String] {
    technologies.filter { (places[$0]?.count ?? 0) > 1 && commodities[$0.lowercased()] == nil }.sorted()
  }

  /// The lists of tools that hold these technologies, by the titles of their commodities.
  func libraries(of technologies: Set<String>) -> [ToolLibrary] {
    var members: [String: [String]] = [:]
    for technology in technologies {
      let name = technology.lowercased()
      if commodities[name] != nil {
        if members[name] == nil { members[name] = [] }
      } else if let first = places[technology]?.min() {
        members[first, default: []].append(technology)
      }
    }
    var ids = ToolIDs()
    // Commodities first, so that what is added to a commodity never takes its id.
    let heads = members.keys.sorted().compactMap { key in
      commodities[key].map { (id: ids.next(for: $0.title), key: key, commodity: $0) }
    }
    return heads.map { head in
      ToolLibrary(
        id: head.id, commodity: head.commodity,
        tools: (members[head.key] ?? []).sorted().map { ToolLibrary.Tool(id: ids.next(for: $0), name: $0) })
    }
  }
}

/// A commodity and the tools of its kind.
struct ToolLibrary: Sendable {
  struct Tool: Sendable {
    let id: String
    let name: String
  }

  /// The id of the commodity, which is a tool itself.
  let id: String
  let commodity: TechnologyCatalogue.Commodity
  let tools: [Tool]
}

/// Ids made of names: small letters and digits, with `-` for everything else and a number where one is taken.
private struct ToolIDs {
  private var taken: Set<String> = []

  mutating func next(for name: String) -> String {
    let spelled = name.lowercased().replacing("+", with: " plus ").replacing("#", with: " sharp ")
    let words = spelled.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let stem = words.isEmpty ? "tool" : words.joined(separator: "-")
    var id = stem
    var number = 1
    while !taken.insert(id).inserted {
      number += 1
      id = "\(stem)-\(number)"
    }
    return id
  }
}
