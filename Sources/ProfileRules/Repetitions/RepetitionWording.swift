import Diagnostics
import ProfileModel
import Shape
import SourceText

/// What the rules about repetitions say in the same words.
extension [Occurrence] {
  /// The documents in which some texts stand, of many the first few: "`OPS.PLAN`, `OPS.SHIP` and 7 more documents".
  func owners(besides last: Occurrence) -> String {
    let names = map(\.author).filter { $0 != last.author }.uniqued
    if names.count <= mostNamed { return listing(names) }
    let few = names.prefix(mostNamed - 1).map { "`\($0)`" }.joined(separator: ", ")
    return "\(few) and \(names.count - mostNamed + 1) more documents"
  }

  /// What their documents do: one says it, several say it.
  var verb: String { Set(map(\.owner.name)).count == 1 ? "says" : "say" }

  /// The nearest function to which all documents belong that hold them.
  var commonFunction: String? {
    guard let first else { return nil }
    return dropFirst().reduce(first.owner.functions) { common, occurrence in
      zip(common, occurrence.owner.functions).prefix { $0 == $1 }.map(\.0)
    }.last
  }

  /// Where a text could be written once that stands in several places.
  var homeAdvice: String {
    if allSatisfy({ $0.owner.name == first?.owner.name }) {
      return "keep one of them, or say in each what the other does not mean"
    }
    if allSatisfy({ $0.kind == .statement }) {
      return commonFunction.map {
        "if it holds for every profile of `\($0)`, write it once in that function; else say in each what is different"
      } ?? "say in each what is different there; no function holds all of them that could say it once"
    }
    if allSatisfy({ $0.kind == .cell }) {
      return
        "drop the cell where the rubric above has it already, or write it once in the function above them"
    }
    if allSatisfy({ $0.name != nil }) {
      return "define it once in a list of skills, and use it by its id"
    }
    return "keep it where it belongs, and say in the other what is different there"
  }

  /// What each copy counts as in a finding at the last of several texts, of which the first is no copy.
  func members(_ rule: RuleName, endingIn last: Occurrence) -> [Finding.Member] {
    let copies = filter { $0 !== last }.dropFirst()
    return ([last] + copies).map { $0.member(rule) }
  }
}

extension Occurrence {
  /// Its place in a finding at another text that says the same.
  var related: RelatedPlace { RelatedPlace(place, "\(speaker) says it here") }

  /// Whether both read alike, but for how they are laid out.
  func isSpelled(as other: Occurrence) -> Bool { content.utf8.elementsEqual(other.content.utf8) }
}

/// How many documents a message names.
private let mostNamed = 4
