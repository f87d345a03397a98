import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  /// Of the 18,796 tasks of O*NET 29.3, 1,700 in 412 groups are equal as runs of letters and digits. With plurals folded
  /// they are 1,720 in 415 groups, of which 409 with 1,705 tasks have four words or more: it finds these.
  ///
  /// It offers no fix. To move a sentence to a function gives it to every profile there, also to those that do not say
  /// it; it needs an id, which a person has to find; and what the profiles cite would stand below a text that they no
  /// longer have.
  static let duplicateAcrossProfiles = Rule(
    "duplicate-across-profiles", .duplication, .warning,
    summary: "the same text in several documents, none of which has it from the other",
    reason: """
      whoever corrects one of them does not know of the others, and readers who compare two jobs find them alike where \
      they may not be. What profiles have in common is written once, in their function, and a skill once in a list. \
      Texts are equal when they have the same words in the same order, whatever their case, punctuation and plurals. \
      Left alone are texts that examples tell apart, and what the framework lists under `similar` as `boilerplate` or \
      `allowed`
      """,
    examples: [
      .good([
        "OPS/function.yaml": """
        kind: function
        version: 1
        code: OPS
        title: Operations
        responsibilities:
          L1:
            - {id: shift-notes, text: Hands the line over with written notes}
        """,
        "OPS/PLAN.yaml": ExampleDocuments.profile(),
        "OPS/SHIP.yaml": ExampleDocuments.profile(
          code: "OPS.SHIP", title: "Shipping", saying: "Loads trucks"),
      ]),
      .bad([
        "OPS/PLAN.yaml": ExampleDocuments.profile(saying: "Hands the shift over with written notes"),
        "OPS/SHIP.yaml": ExampleDocuments.profile(
          code: "OPS.SHIP", title: "Shipping", saying: "⟦Hands the shift over with written notes⟧"),
      ]),
      .bad([
        "OPS/PLAN.yaml": ExampleDocuments.profile(saying: "Reports each missed delivery to the customer"),
        "OPS/SHIP.yaml": ExampleDocuments.profile(
          code: "OPS.SHIP", title: "Shipping", saying: "Reports each missed delivery to the customer"),
        "OPS/WEEK.yaml": ExampleDocuments.profile(
          code: "OPS.WEEK", title: "Weekly planning",
          saying: "⟦Report each missed delivery to the customers⟧"),
      ]),
    ],
    check: .repeating { texts, terms in
      let areToldByID = terms.isOn("same-text-two-ids")
      return texts.copies.filter { !areToldByID || $0.differentIDs.count < 2 }.compactMap(finding)
    })
}

private func finding(_ copies: [Occurrence]) -> Finding? {
  guard let last = copies.last else { return nil }
  let others = copies.filter { $0 !== last }
  let likeness =
    copies.allSatisfy { $0.isSpelled(as: last) }
    ? "word for word" : "in the same words, but for endings, capitals or signs"
  return Finding(
    rule: "duplicate-across-profiles",
    message: "\(last.speaker) says what \(others.owners(besides: last)) already \(others.verb) (\(likeness))",
    place: last.place, related: others.map(\.related), notes: [.help(copies.homeAdvice)],
    members: copies.members("duplicate-across-profiles", endingIn: last))
}
