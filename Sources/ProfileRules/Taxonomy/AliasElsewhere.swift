import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let aliasElsewhere = Rule(
    "alias-elsewhere", .taxonomy, .info,
    summary:
      "another title that also leads to a profile of another function, or of the same one at another level",
    reason: """
      the same title may honestly stand for different work in two functions, or at two levels; whoever looks for it \
      still has to choose, and is helped by a title that says more
      """,
    examples: [
      .good([
        "OPS/PLAN.yaml": ExampleDocuments.profile("aliases: [Scheduling]"),
        "LAB/function.yaml": laboratory,
        "LAB/TEST.yaml": ExampleDocuments.profile(
          "aliases: [Sampling]", code: "LAB.TEST", title: "Testing"),
      ]),
      .bad([
        "OPS/PLAN.yaml": ExampleDocuments.profile("aliases: [⟦Scheduling⟧]"),
        "LAB/function.yaml": laboratory,
        "LAB/TEST.yaml": ExampleDocuments.profile(
          "aliases: [Scheduling]", code: "LAB.TEST", title: "Testing"),
      ]),
    ],
    check: .workspace { facts in
      facts.sharedTitles.filter { !$0.isWithinOneFunction }.compactMap {
        $0.finding(
          "alias-elsewhere",
          help: "if readers may take one page for the other, say more in one of the titles",
          at: facts.placesOfSharedTitles)
      }
    })
}

private let laboratory = """
  kind: function
  version: 1
  code: LAB
  title: Laboratory
  """
