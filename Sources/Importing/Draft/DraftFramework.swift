import Registries
import Shape
import Skeletons

extension Draft {
  /// What all profiles share: a track of one level for each job zone, and what the tables give.
  var framework: DraftDocument {
    DraftDocument(
      "framework.yaml", "framework",
      """
      \(origin) What all profiles share: begin here. O*NET describes occupations and knows no levels: each profile \
      stands on the one level of its job zone, until you put tracks and levels of your own in their place.
      """
    ) { text in
      text.line("")
      text.line("id: onet")
      text.line("title: Occupations of O*NET \(edition.number)")
      text.line("summary: Occupations as O*NET describes them, for job profiles to be made from.")
      text.line("language: en-US")
      text.line("")
      text.comment(
        "The years are those of the preparation that a job zone stands for, by education, training and work.")
      text.block("tracks") { text in
        for zone in JobZone.allCases { zone.write(to: &text) }
      }
      text.line("")
      text.comment("How O*NET groups tasks. A task that it does not group has no theme.")
      text.block("themes") { text in
        for type in TaskType.allCases {
          text.line("\(type.theme): {title: \(type.rawValue), summary: \(doubleQuoted(type.summary))}")
        }
      }
      text.line("")
      text.comment("The parts of a page. Those with `required: true` may not be empty.")
      text.block("layers", writeLayers)
      text.line("")
      text.comment(
        "What has to be cited: every statement by itself, with the place and the time it speaks for.")
      text.block("evidence") { text in
        text.line("require: [locator, as_of]")
        text.block("layers") { text in
          text.line("focus: {sources: 1}")
          text.line("responsibilities: {sources: 0, each: true}")
        }
      }
      text.line("")
      text.block("schemes", writeSchemes)
    }
  }

  /// The id of the classification that O*NET's codes extend.
  var socScheme: String { "soc-\(edition.classificationYear)" }

  /// What the licence asks for (O*NET Resource Center, *O*NET Database Content License*).
  private var attribution: String {
    """
    This page includes information from the \(edition.title) by the U.S. Department of Labor, Employment and Training \
    Administration (USDOL/ETA), used under the Creative Commons Attribution 4.0 International license. O*NET is a \
    trademark of USDOL/ETA, which has not approved, endorsed, or tested what has been changed.
    """
  }

  private func writeLayers(_ text: inout DocumentText) {
    text.line("focus: {title: Focus, required: true}")
    text.line("responsibilities: {title: Tasks, required: true}")
    text.line("skills: {title: Tools}")
    text.line("level: {title: Job zone}")
    text.line("aliases: {title: Other titles}")
    text.line("classification: {title: Official codes}")
    text.block("provenance") { text in
      text.line("title: Sources")
      text.folded("introduction", attribution)
    }
  }

  private func writeSchemes(_ text: inout DocumentText) {
    text.block("onet-soc") { text in
      text.line("title: O*NET-SOC")
      text.line("publisher: National Center for O*NET Development")
      text.line("edition: \(doubleQuoted(edition.number))")
      text.line("source: \(edition.source)")
      text.line("tables: {codes: \(flowScalar(path(of: .occupations)))}")
    }
    text.block(socScheme) { text in
      text.line("title: Standard Occupational Classification")
      text.line("publisher: U.S. Bureau of Labor Statistics")
      text.line("edition: \(doubleQuoted(String(edition.classificationYear)))")
      text.comment("O*NET's codes begin with those of this classification.")
      text.line("source: \(edition.source)")
      if socScheme != CodeGrammar.soc.rawValue { text.line("grammar: \(CodeGrammar.soc.rawValue)") }
    }
    if !libraries.isEmpty {
      text.line("unspsc: {title: United Nations Standard Products and Services Code}")
    }
  }
}

extension JobZone {
  /// Adds the track of the zone, with its only level.
  fileprivate func write(to text: inout DocumentText) {
    let range = years.to.map { "from: \(years.from), to: \($0)" } ?? "from: \(years.from)"
    text.block(track) { text in
      text.line("title: \(title)")
      text.block("levels") { text in
        text.block(level) { text in
          text.line("title: \(title)")
          text.line("summary: \(lineScalar(summary))")
          text.line("rank: \(rawValue)")
          text.line("experience: [{of: field, \(range)}]")
        }
      }
    }
  }
}
