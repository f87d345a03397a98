import Diagnostics
import ProfileModel
import Shape
import Similarity
import SourceText
import YAMLSyntax

extension InspectedDocument {
  /// What to say of statements that do not begin with a verb in the form that the framework wants, or the others have.
  ///
  /// Where the framework chose no form, a list most of whose statements begin with no verb is left alone: it holds
  /// names of topics.
  func verbs(
    in list: StatementList, _ chosen: Field<StatementStyle.VerbForm>, _ findings: DocumentFindings
  ) -> ListFinding? {
    guard language.english != nil else { return nil }
    let wanted: Field<VerbOpening> = chosen.map(VerbOpening.verb)
    let agreement = Agreement(of: list, chosen: wanted) { text -> VerbOpening? in
      let reading = StatementReading(text, in: tree)
      return reading.opening.flatMap { reading.verbOpening(at: $0, isChosen: !chosen.isAbsent) }
    }
    guard let agreement, case .verb(let form) = agreement.form else { return nil }
    let spots = agreement.departing.map { text, form in
      let first = StatementReading(text, in: tree).opening ?? 0
      return StatementSpot(
        text: text, range: range(of: first..<(first + 1), in: text.words, at: text.node), label: form.label)
    }
    let count =
      "\(number(spots.count, "statement")) of \(quoted(list.level)) \(spots.count == 1 ? "does" : "do")"
    return ListFinding(
      rule: "statement-form",
      message: "\(count) not begin with \(form.name)"
        + (agreement.choice == nil ? ", unlike the others" : ""),
      spots: spots,
      notes: agreement.notes("statements begin with \(form.name)", in: library)
        + [.help("say first what is done, in the same form in all statements of a level")],
      aspect: "verb")
  }
}

/// What a statement begins with.
private enum VerbOpening: Hashable {
  case verb(StatementStyle.VerbForm)
  case noVerb

  var label: String {
    switch self {
    case .verb(let form): form.name
    case .noVerb: "not a verb"
    }
  }
}

extension StatementStyle.VerbForm {
  fileprivate var name: String {
    switch self {
    case .thirdPerson: "a verb in the third person, as `plans`"
    case .base: "a verb in its base form, as `plan`"
    case .ing: "a verb in `-ing`"
    }
  }
}

extension StatementReading {
  /// What the word at the opening is; nothing for a word that is not known, or that may be a noun as well, as `Team
  /// values`, where nobody said that it should be a verb.
  fileprivate func verbOpening(at position: Int, isChosen: Bool) -> VerbOpening? {
    if let form = verbForm(of: position) {
      let isSure =
        type(of: position).isDisjoint(with: .twofoldVerb) || type(of: position + 1).contains(.determiner)
      return isChosen || isSure ? .verb(form) : nil
    }
    let noVerbs: WordClass = [.determiner, .pronoun, .preposition, .quality]
    if !type(of: position).isDisjoint(with: noVerbs) { return .noVerb }
    let word = spelling(of: position).map(\.lowercased)
    return nounEndings.contains {
      word.count > $0.utf8.count + 2 && word.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
      ? .noVerb : nil
  }
}

/// The ends of words that are nouns unless they are known verbs, as in `Communication` and `Ownership`.
private let nounEndings = [
  "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ship", "ance", "ence", "ity", "ology",
]

extension Field {
  fileprivate func map<Result>(_ transform: (Value) -> Result) -> Field<Result> {
    switch self {
    case .absent: .absent
    case .broken(let node): .broken(node)
    case .given(let value, let node): .given(transform(value), at: node)
    }
  }
}
