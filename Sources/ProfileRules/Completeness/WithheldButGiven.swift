import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  static let withheldButGiven = Rule(
    "withheld-but-given", .completeness, .error,
    summary: "a layer that a profile withholds and gives all the same",
    reason:
      "readers find a text beside the reason why there is none, and one of the two was to be kept from them",
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          withheld:
            pay: the survey is not finished
          """),
      .bad(
        profile: """
          title: Planning
          focus: Customers wait for dates that hold, and machines must neither starve nor queue.
          responsibilities:
            L1:
              - Plans the week of one line
          withheld:
            ⟦focus⟧: the split of the planning teams is being decided
          """),
    ],
    check: .document { inspected, findings in
      guard let profile = inspected.activeProfile?.profile else { return }
      for entry in profile.withheld.value?.entries ?? [] {
        guard let node = Layer(rawValue: entry.key).flatMap(profile.node) else { continue }
        let given = RelatedPlace(findings.place(of: node, range: findings.head(of: node)), "given here")
        findings.report(
          "withheld-but-given", at: entry.keyNode,
          "\(quoted(entry.key)) is withheld, and given all the same: readers find it beside a reason why it is not there",
          related: [given],
          notes: [.help("delete \(quoted(entry.key)) under `withheld`, or delete what is given")],
          value: entry.key)
      }
    })
}

extension Profile {
  /// What the profile itself gives of a layer for all its pages.
  fileprivate func node(of layer: Layer) -> NodeID? {
    switch layer {
    case .focus: focus.node
    case .pay: pay.node
    case .responsibilities: responsibilities.node
    case .skills: skills.node
    case .aliases: aliases.node
    case .classification: classification.node
    case .guidelines, .provenance, .level, .adjacent: nil
    }
  }
}
