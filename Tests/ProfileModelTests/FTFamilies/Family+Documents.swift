import TestSupport

extension FilesInMemory {
  /// A workspace with a framework for the families, and a function and a profile for each of them.
  init(_ families: [Family]) {
    self.init()
    self["framework.yaml"] = framework(for: families).document
    for family in families {
      self["\(family.id)/function.yaml"] = family.function.document
      self["\(family.id)/competencies.yaml"] = family.profile.document
    }
  }
}

private func framework(for families: [Family]) -> YAMLText {
  .fields([
    "kind": "framework", "version": "1", "id": "ft-progression", "title": "FT engineering progression",
    "language": "en-GB",
    "tracks": .keyed(families) { family in
      (family.id, .fields(["title": .text(family.name), "levels": .keyed(family.levels, levelEntry)]))
    },
    "proficiencies": .keyed(proficiencies(of: families)) { name in
      (identifier(ofProficiency: name), .fields(["title": .text(name)]))
    },
    "fields": .fields([
      "function": .fields([
        "googleSheetId": .fields([
          "title": "Google Sheet", "type": "text", "required": "true", "audience": "internal",
        ]),
        "isLegacy": .fields(["title": "Legacy", "type": "boolean"]),
      ])
    ]),
  ])
}

private func levelEntry(_ level: Family.Named) -> (String, YAMLText) {
  (
    level.id,
    .fields([
      "title": .text(level.name), "summary": level.summary.map(YAMLText.text),
      "rank": .plain(String(rank(of: level.id))),
    ])
  )
}

/// The place of a level on the scale of all families, where the two ways of a fork share one.
private func rank(of level: String) -> Int {
  let scale = ["junior", "engineer", "senior-1", "senior-2", "principal", "tech-director"]
  let step = level.hasSuffix("-ic") || level.hasSuffix("-pm") ? String(level.dropLast(3)) : level
  guard let index = scale.firstIndex(of: step) else { preconditionFailure("no rank for \(level)") }
  return index + 1
}

/// The names of proficiencies that occur, from the lowest, as their names say.
private func proficiencies(of families: [Family]) -> [String] {
  let known = Set(families.flatMap(\.competencies).map(\.proficiency))
  let order = ["Awareness", "Foundational", "Working knowledge", "Practitioner", "Expert"]
  precondition(known.isSubset(of: order), "no order is known for \(known.subtracting(order).sorted())")
  return order.filter(known.contains)
}

private func identifier(ofProficiency name: String) -> String {
  name.lowercased().split(separator: " ").joined(separator: "-")
}

extension Family {
  fileprivate var function: YAMLText {
    .fields([
      "kind": "function", "version": "1", "code": .plain(id), "title": .text(name),
      "summary": .text(summary), "tracks": .list([.plain(id)]),
      "themes": .keyed(themes) { theme in
        (
          theme.id,
          .fields(["title": .text(theme.name), "summary": theme.summary.map(YAMLText.text)])
        )
      },
      "fields": .fields([
        "googleSheetId": .text(googleSheetID), "isLegacy": isLegacy.map { .plain(String($0)) },
      ]),
    ])
  }

  fileprivate var profile: YAMLText {
    .fields([
      "kind": "profile", "version": "1", "code": .plain("\(id).competencies"), "title": .text(name),
      "responsibilities": .keyed(levels) { level in
        (level.id, .list(competencies.filter { $0.level == level.id }.map(\.statement)))
      },
    ])
  }
}

extension Family.Competency {
  fileprivate var statement: YAMLText {
    .fields([
      "id": .plain(id), "text": .text(summary), "theme": .plain(theme),
      "proficiency": .plain(identifier(ofProficiency: proficiency)),
      "examples": examples.map { .list($0.map(YAMLText.text)) },
      "links": supportingURLs.map { links in
        .list(links.map { .fields(["title": .text($0.label), "url": .text($0.url)]) })
      },
    ])
  }
}
