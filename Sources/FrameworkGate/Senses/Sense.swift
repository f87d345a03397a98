package import ProfileModel

/// What a field means to readers: which class a change of it has.
package struct Sense: Sendable {
  package let form: Form

  /// The class where it is there and was not.
  let given: ChangeClass

  /// The class where it is gone.
  let gone: ChangeClass

  /// Whether it comes and goes as one thing; else each of its parts does.
  let isWhole: Bool

  init(_ form: Form, given: ChangeClass, gone: ChangeClass, isWhole: Bool = false) {
    self.form = form
    self.given = given
    self.gone = gone
    self.isWhole = isWhole
  }

  /// How two values of a field are compared.
  package indirect enum Form: Sendable {
    /// They say nothing to readers, or are compared elsewhere.
    case nothing

    /// Sentences: other words mean something else, other spelling does not.
    case wording

    /// What something is called: with another name it is gone for who knows the old one.
    case name

    /// Any value: another one has this class.
    case fact(ChangeClass)

    /// A number or a day; where nothing is said, `usual` holds.
    case amount(raised: ChangeClass, lowered: ChangeClass, usual: Int?)

    /// A proficiency, in the framework's order.
    case proficiency

    /// A proficiency for all levels, or one by level.
    case mastery

    /// Yes or no; no where nothing is said.
    case flag(on: ChangeClass, off: ChangeClass)

    /// What `plumb.yaml` makes of a rule.
    case severity

    /// Items, whose order says nothing; `names` are the fields by which they are known.
    case list(of: Sense, names: [String])

    /// Words of a list that is `usual` where nothing is said; an empty one says that there are none.
    case words(usual: [String])

    /// Values by key; where `isOrdered`, another order is another meaning.
    case entries(of: Sense, isOrdered: Bool)

    /// Fields, each with a sense of its own. A scalar in their place is short for the field named `shorthand`.
    case parts([String: Sense], shorthand: String?)
  }
}

extension Sense {
  /// Compared elsewhere, or said twice.
  static let nothing = Sense(.nothing, given: .editorial, gone: .editorial)

  /// Records that say nothing of what a job is.
  static let bookkeeping = fact(.editorial, given: .editorial, gone: .editorial)

  /// A text that informs.
  static let wording = Sense(.wording, given: .additive, gone: .meaning)

  /// A text that people in a job are measured by.
  static let requirement = Sense(.wording, given: .tightening, gone: .loosening)

  static let name = Sense(.name, given: .identity, gone: .identity)

  /// A value that informs.
  static let information = fact(.meaning, given: .additive, gone: .meaning)

  /// A value that claims rest on.
  static let proof = fact(.evidence, given: .additive, gone: .evidence)

  static func fact(_ changed: ChangeClass, given: ChangeClass, gone: ChangeClass) -> Sense {
    Sense(.fact(changed), given: given, gone: gone, isWhole: true)
  }

  static func list(
    _ item: Sense, given: ChangeClass? = nil, gone: ChangeClass? = nil,
    named names: [String] = Document.itemNames
  ) -> Sense {
    Sense(
      .list(of: item.whole(given, gone), names: names), given: given ?? item.given, gone: gone ?? item.gone)
  }

  static func entries(
    _ value: Sense, given: ChangeClass? = nil, gone: ChangeClass? = nil, isOrdered: Bool = false
  ) -> Sense {
    let isWhole = given != nil || gone != nil
    return Sense(
      .entries(of: isWhole ? value.whole(given, gone) : value, isOrdered: isOrdered),
      given: given ?? value.given, gone: gone ?? value.gone)
  }

  package static func parts(_ fields: [String: Sense], shorthand: String? = nil) -> Sense {
    Sense(.parts(fields, shorthand: shorthand), given: .additive, gone: .meaning)
  }

  /// The same, coming and going as one thing.
  func whole(_ given: ChangeClass?, _ gone: ChangeClass?) -> Sense {
    Sense(form, given: given ?? self.given, gone: gone ?? self.gone, isWhole: true)
  }
}

/// What a framework asks for: to ask for less is a change of policy, to ask for more asks nothing of people in a job.
extension Sense {
  /// The least there may be.
  static func least(usual: Int? = nil) -> Sense {
    Sense(.amount(raised: .additive, lowered: .policy, usual: usual), given: .additive, gone: .policy)
  }

  /// The most there may be.
  static func most(usual: Int? = nil) -> Sense {
    Sense(.amount(raised: .policy, lowered: .additive, usual: usual), given: .additive, gone: .policy)
  }

  /// Whether something is asked for.
  static let demand = Sense(.flag(on: .additive, off: .policy), given: .additive, gone: .policy)

  /// Whether something is let pass.
  static let waiver = Sense(.flag(on: .policy, off: .additive), given: .policy, gone: .additive)

  /// Things each of which is asked for.
  static let demands = list(fact(.policy, given: .additive, gone: .policy))

  /// Things each of which is let pass.
  static let exceptions = list(fact(.policy, given: .policy, gone: .additive))

  /// A requirement of which nobody can say whether another one asks for less.
  static let terms = fact(.policy, given: .additive, gone: .policy)
}
