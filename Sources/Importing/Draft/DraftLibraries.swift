import Shape
import Skeletons

extension Draft {
  /// What is not asked of the draft, because the tables cannot give it.
  var settings: DraftDocument {
    DraftDocument(
      "plumb.yaml", "settings",
      "What the draft is not held to. O*NET names tools and does not say what they are: take the line out once you have defined those that you keep."
    ) { text in
      text.block("rules") { $0.line("definition-missing: off") }
    }
  }

  /// The release, as everything cites it.
  var sources: DraftDocument {
    DraftDocument(
      "sources.yaml", "sources",
      "What the profiles cite. Add your own sources below, or in further documents of this kind."
    ) { text in
      text.line("")
      text.block("sources") { text in
        text.block(edition.source) { text in
          text.line("title: \(edition.title)")
          text.line("kind: occupational-taxonomy")
          text.line("publisher: National Center for O*NET Development, U.S. Department of Labor")
          text.line("edition: \(doubleQuoted(edition.number))")
          text.line("url: https://www.onetcenter.org/database.html")
          text.line("published: \(edition.published)")
          text.line("retrieved: \(retrieved)")
          text.line("licence: CC BY 4.0")
          text.comment("A sentence taken from one of these has to cite it.")
          text.line("statements: {table: \(flowScalar(path(of: .tasks)))}")
        }
      }
    }
  }

  /// A list of tools of one kind.
  func toolDocument(_ library: ToolLibrary) -> DraftDocument {
    DraftDocument("skills/\(library.id).yaml", "skills", origin) { text in
      text.comment("A list may hold tools that no profile uses.")
      text.line("library: true")
      text.line("")
      text.block("skills") { text in
        text.block(written(library.id)) { text in
          text.line("name: \(lineScalar(library.commodity.title))")
          text.line("kind: tool")
          text.line("external: {unspsc: \(doubleQuoted(library.commodity.code))}")
        }
        for tool in library.tools {
          text.block(written(tool.id)) { text in
            text.line("name: \(lineScalar(tool.name))")
            text.line("kind: tool")
            text.line("broader: \(written(library.id))")
          }
        }
      }
    }
  }

  /// The functions: one for each major group of occupations.
  var functions: [DraftDocument] {
    var zones: [String: Set<JobZone>] = [:]
    for occupation in occupations {
      zones[occupation.group.number, default: []].insert(occupation.rating.zone)
    }
    return zones.sorted { $0.key < $1.key }.map { number, zones in
      let group = MajorGroup(of: number)
      let tracks = JobZone.allCases.filter(zones.contains).map(\.track).joined(separator: ", ")
      return DraftDocument(
        "\(group.function)/function.yaml", "function",
        "Major group \(number) of the Standard Occupational Classification. What its profiles have in common is written here once, and they inherit it."
      ) { text in
        text.line("code: \(written(group.function))")
        text.line("title: \(lineScalar(group.title))")
        text.line("tracks: [\(tracks)]")
      }
    }
  }
}
