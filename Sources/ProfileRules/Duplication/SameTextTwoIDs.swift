import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let sameTextTwoIDs = Rule(
    "same-text-two-ids", .duplication, .error,
    summary: "one statement that has different ids in different documents",
    reason: """
      what follows the id, as a link, a review or a count of who does what, takes one duty for two. Where this is \
      reported, `duplicate-across-profiles` does not report the same texts once more
      """,
    examples: [
      .good([
        "OPS/PLAN.yaml": ExampleDocuments.profile(saying: "{id: notes, text: Writes the notes of the shift}"),
        "OPS/SHIP.yaml": ExampleDocuments.profile(
          code: "OPS.SHIP", title: "Shipping", saying: "{id: loading, text: Loads the trucks of the day}"),
      ]),
      .bad([
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          saying: "{id: late-orders, text: Tells customers of each late order}"),
        "OPS/SHIP.yaml": ExampleDocuments.profile(
          code: "OPS.SHIP", title: "Shipping",
          saying: "{id: ⟦backlog⟧, text: Tells customers of each late order}"),
      ]),
    ],
    check: .repeating { texts, _ in
      texts.copies.filter { $0.differentIDs.count > 1 }.compactMap(finding)
    })
}

extension [Occurrence] {
  /// The ids under which several documents have the statement, each once.
  var differentIDs: [String] { compactMap { $0.id?.name }.uniqued }
}

private func finding(_ copies: [Occurrence]) -> Finding? {
  guard let last = copies.last(where: { $0.id != nil }), let id = last.id else { return nil }
  let others = copies.filter { $0 !== last }
  let ids = copies.differentIDs
  let count = ids.count > 4 ? "\(ids.count) ids" : "\(ids.count) ids, \(listing(ids))"
  let member = Finding.Member(
    at: id.place,
    Fingerprint(
      rule: "same-text-two-ids", entity: last.owner.name, path: id.stablePath, value: last.content))
  return Finding(
    rule: "same-text-two-ids",
    message: "one statement has \(count): \(quoted(last.content))", place: id.place,
    related: others.map { other in
      RelatedPlace(
        other.place,
        "\(other.speaker) says it \(other.id.map { "as `\(shown($0.name))`" } ?? "without an id")")
    },
    notes: [
      .help(
        copies.commonFunction.map {
          "if it is one duty, write it once in `\($0)`, under one id; else say in each what is different"
        } ?? "give it the same id everywhere if it is one duty; else say in each what is different")
    ], members: [member] + others.dropFirst().map { $0.member("same-text-two-ids") })
}
