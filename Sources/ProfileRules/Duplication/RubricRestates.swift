import Diagnostics
import ProfileModel
import Shape
import Similarity

extension Catalogue {
  static let rubricRestates = Rule(
    "rubric-restates", .duplication, .warning,
    summary:
      "a statement that says what a cell of the rubric already says of its level, or the other way round",
    reason: """
      a page shows both. The rubric says what a level means for all jobs of a function, a statement what one job does: \
      where the two are one sentence, one of them says nothing
      """,
    examples: [
      .good([
        "framework.yaml": RubricExample.framework("Settles alone what stays within one shift"),
        "OPS/PLAN.yaml": ExampleDocuments.profile(saying: "Moves an order to another line of the shift"),
      ]),
      .bad([
        "framework.yaml": RubricExample.framework("Decides alone what is made when within one shift"),
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          saying: "⟦Decides alone what is made when within one shift⟧"),
      ]),
    ],
    check: .repeating { texts, terms in
      texts.restated.map { finding($0, terms.library, terms.limits) }
    })
}

private enum RubricExample {
  /// A framework of one level and one dimension, with the cell for them.
  static func framework(_ cell: String) -> String {
    """
    kind: framework
    version: 1
    id: example
    title: Example
    language: en
    tracks:
      main:
        title: Main track
        levels:
          L1: {title: Planner, rank: 1}
    dimensions:
      decisions: {title: Decisions}
    rubric:
      L1:
        decisions: \(cell)
    """
  }
}

private func finding(_ restated: RestatedCell, _ library: Library, _ limits: TextLimits) -> Finding {
  let (cell, last) = (restated.cell, restated.last)
  let dimension = cell.text.rung?.ladder.name ?? ""
  let isEqual = restated.statements.allSatisfy { $0.words == cell.words }
  let likeness = isEqual ? "word for word" : "\(restated.overlap.percent)% the same words"
  return Finding(
    rule: "rubric-restates",
    message: "\(last.speaker) says what the rubric already says of `\(dimension)` (\(likeness))",
    place: last.place,
    related: [RelatedPlace(cell.place, "the rubric says it here")]
      + restated.statements.dropLast().map(\.related),
    notes: (isEqual ? [] : [limits.note(in: library)]) + [
      .help("say in the statement what this job does, and leave to the rubric what the level means for all")
    ],
    members: ([last] + restated.statements.dropLast()).map { $0.member("rubric-restates") })
}
