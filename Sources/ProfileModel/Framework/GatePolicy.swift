package import Shape

/// Which changes of a framework have to be approved before they are merged, and how they are told.
package struct GatePolicy: Sendable {
  package var holds: Field<Listed<HeldClass>> = .absent
  package var exempt: Field<Listed<Status>> = .absent
  package var wording: Field<WordingLimit> = .absent
  package var people: Field<String> = .absent

  package init() {}

  package static let shape = Shape<GatePolicy>.record(
    "gate", "Which changes have to be approved before they are merged.", empty: GatePolicy(),
    [
      .optional(
        "holds", { $0.holds = $1 }, .list(of: HeldClass.shape, mayBeEmpty: true),
        "the classes of changes that hold the gate until somebody approves them; "
          + "\(listing(usualHolds.map(\.rawValue))) if not said"),
      .optional(
        "exempt", { $0.exempt = $1 }, .list(of: Status.shape, mayBeEmpty: true),
        "the statuses of functions and profiles whose changes never hold the gate; draft if not said"),
      .optional(
        "wording", { $0.wording = $1 }, WordingLimit.shape,
        "how many words of a text may change for the change to be editorial; none if not said"),
      .optional(
        "people", { $0.people = $1 }, .text(.identifier),
        "the own field of pages that holds the number of people in the job, for telling how many a change reaches"
      ),
    ])

  /// What holds where the framework says nothing: what people in a job, and those who rely on what stands behind a page,
  /// would want to know before it happens. Texts change too often for each change to need a signature.
  package static let usualHolds: [ChangeClass] = [.identity, .tightening, .loosening, .evidence, .policy]

  /// What is exempt where the framework says nothing: nobody holds a job that is being drafted.
  package static let usualExempt: [Status] = [.draft]
}

/// A class of changes that holds the gate, everywhere or in some parts.
package struct HeldClass: Sendable {
  package var kind: Field<ChangeClass> = .absent
  package var layers: Field<Listed<Layer>> = .absent
  package var documents: Field<Listed<GatedDocument>> = .absent

  package init() {}

  package static let shape = Shape<HeldClass>.either(
    ChangeClass.shape.located { kind, node in
      var held = HeldClass()
      held.kind = .given(kind, at: node)
      return held
    },
    or: .record(
      "class that holds", "A class of changes that holds the gate, everywhere or in some parts.",
      empty: HeldClass(),
      [
        .required("class", { $0.kind = $1 }, ChangeClass.shape, "the class of the change"),
        .optional(
          "layers", { $0.layers = $1 }, .list(of: Layer.shape),
          "the parts of pages in which it holds; everywhere if not said"),
        .optional(
          "documents", { $0.documents = $1 }, .list(of: GatedDocument.shape),
          "the kinds of documents in which it holds; in all if not said"),
      ]))
}

/// A kind of document whose changes a gate looks at.
package enum GatedDocument: String, CaseIterable, Sendable {
  case framework
  case function
  case profile
  case sources
  case skills
  case review
  case baseline
  case settings

  package static let shape = Shape<GatedDocument>.choice { kind in
    switch kind {
    case .framework: "levels, vocabulary and what is asked for"
    case .function: "what profiles of a function have in common"
    case .profile: "a focus at all its levels"
    case .sources: "shared sources"
    case .skills: "shared skills"
    case .review: "what panels said"
    case .baseline: "findings that are accepted"
    case .settings: "what `plumb.yaml` makes of the rules, and comments that suppress findings"
    }
  }
}

/// How much of a text may change for the change to be editorial: `differing` words in every `within`.
package struct WordingLimit: Sendable {
  package var differing: Field<Int> = .absent
  package var within: Field<Int> = .absent

  package init() {}

  package static let shape = Shape<WordingLimit>.record(
    "limit of wording", "How much of a text may change for the change to be editorial.",
    empty: WordingLimit(),
    [
      .required(
        "differing", { $0.differing = $1 }, .integer(atLeast: 0),
        "how many words may change, in as many as `within` says; words that carry a requirement, as numbers, "
          + "`must`, `not` or a scope, never count as wording"),
      .required(
        "within", { $0.within = $1 }, .integer(atLeast: 1),
        "the number of words of the longer text in which `differing` is counted"),
    ])
}
