import Shape
import Skeletons

extension Draft {
  /// The profile of an occupation.
  func profile(of occupation: DraftedOccupation) -> DraftDocument {
    let function = occupation.group.function
    let name = occupation.code.replacing(".", with: "-")
    return DraftDocument(
      "\(function)/\(name).yaml", "profile",
      "\(origin) Keep what fits the job, and write the rest anew; `status: published` puts it into the output."
    ) { text in
      text.line("code: \(written("\(function).\(name)"))")
      text.line("title: \(lineScalar(occupation.title))")
      text.line("status: draft")
      text.line("tracks: [\(occupation.rating.zone.track)]")
      text.line("")
      text.folded("focus", occupation.description)
      text.section("responsibilities") { text in
        text.block(occupation.rating.zone.level) { writeStatements(of: occupation, to: &$0) }
      }
      text.section("classification") { writeClassification(of: occupation, to: &$0) }
      if !occupation.titles.isEmpty {
        text.section("aliases") { text in
          for title in occupation.titles { text.line("- \(lineScalar(title))") }
        }
      }
      if !occupation.technologies.isEmpty {
        text.section("skills") { text in
          for id in occupation.technologies.compactMap({ tools[$0] }) { text.line("- skill: \(written(id))") }
        }
      }
      text.section("evidence") { writeEvidence(of: occupation, to: &$0) }
    }
  }

  /// Statements have no ids: O*NET has sentences that are tasks of many occupations, each time under another id, and one
  /// duty is to have one.
  private func writeStatements(of occupation: DraftedOccupation, to text: inout DocumentText) {
    for task in occupation.tasks {
      var fields = [(name: "text", value: lineScalar(task.text))]
      if let type = task.type { fields.append((name: "theme", value: type.theme)) }
      let citation = citation("\(occupation.code), Task ID \(task.id)", task.asOf)
      fields.append((name: "evidence", value: "[\(citation)]"))
      text.item(fields)
    }
  }

  private func writeClassification(of occupation: DraftedOccupation, to text: inout DocumentText) {
    let title = flowScalar(occupation.title)
    text.line("- {scheme: onet-soc, code: \(occupation.code), title: \(title), match: exact}")
    // The digits after the point are those that O*NET adds: `00` stands for the SOC occupation itself, and any other
    // number for a part of it.
    let match = occupation.code.hasSuffix(".00") ? "exact" : "broad"
    text.line("- {scheme: \(socScheme), code: \(occupation.code.prefix(7)), match: \(match)}")
  }

  private func writeEvidence(of occupation: DraftedOccupation, to text: inout DocumentText) {
    func cite(_ table: ReleaseTable, for layer: String, _ asOf: CalendarPeriod?) {
      text.line("\(layer): [\(citation("\(table.rawValue), \(occupation.code)", asOf))]")
    }
    cite(.occupations, for: "focus", edition.published)
    cite(.zones, for: "level", occupation.rating.asOf)
    cite(.occupations, for: "classification", edition.published)
    if !occupation.titles.isEmpty { cite(.titles, for: "aliases", edition.published) }
    if !occupation.technologies.isEmpty { cite(.technologies, for: "skills", edition.published) }
  }

  /// A citation of the release, between braces.
  private func citation(_ locator: String, _ asOf: CalendarPeriod?) -> String {
    let day = asOf.map { ", as_of: \($0)" } ?? ""
    return "{source: \(edition.source), locator: \(flowScalar(locator))\(day)}"
  }
}
