import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  /// Of 50 findings on O*NET 29.3, a reader found 29 worth reporting; most of the others are words that name different
  /// trades (`Winder`) or are true of each profile (`Primary Care Physician`): hence no warning. Verdicts:
  /// Tests/Verdicts/alias-collision.tsv.
  static let aliasCollision = Rule(
    "alias-collision", .taxonomy, .info,
    summary: "another title that leads to a second profile of the same function, at the same level",
    reason: """
      whoever looks for the title finds two pages, and has no way to tell which one is theirs. Titles are compared by \
      their words, without case, punctuation and plurals
      """,
    examples: [
      .good([
        "OPS/PLAN.yaml": ExampleDocuments.profile("aliases: [Scheduling]"),
        "OPS/SHIP.yaml": ExampleDocuments.profile(
          "aliases: [Dispatch]", code: "OPS.SHIP", title: "Shipping"),
      ]),
      .bad([
        "OPS/PLAN.yaml": ExampleDocuments.profile("aliases: [Line scheduling]"),
        "OPS/SHIP.yaml": ExampleDocuments.profile(
          "aliases: [Dispatch, ⟦Line Scheduling⟧]", code: "OPS.SHIP", title: "Shipping"),
      ]),
      .bad([
        "OPS/PLAN.yaml": ExampleDocuments.profile("aliases: [⟦shipping⟧]"),
        "OPS/SHIP.yaml": ExampleDocuments.profile(code: "OPS.SHIP", title: "Shipping"),
      ]),
    ],
    check: .workspace { facts in
      facts.sharedTitles.flatMap(\.withinFunctions).compactMap {
        $0.finding(
          "alias-collision", help: "leave the title to the profile that readers should find by it",
          at: facts.placesOfSharedTitles)
      }
    })
}
