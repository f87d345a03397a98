import ProfileModel
import Similarity
import SourceText

extension StatementReading {
  /// The verbs with which a further duty begins, as positions, behind the first verb of the statement.
  ///
  /// A further duty is a verb of the same form as the first, joined to it by `and`, `or`, a comma, a semicolon or a
  /// new sentence, where each of the two has an object of its own: `plans the week and orders the material`, but
  /// neither `plans and orders the material` nor `plans the week and orders it`. A verb that is a noun as well counts
  /// only where an article or the like follows it, or an adverb stands before it. What stands behind `that`, `who`,
  /// `can` or, where the first verb has no ending, `to` and a verb, belongs to another verb.
  var furtherDuties: [Int] {
    var search = DutySearch(self)
    return search.run()
  }
}

extension Words {
  /// Whether a known verb stands behind a joiner or a mark, with an adverb between them or not: a quick look by the
  /// marks of words, which most statements do not pass.
  var mayNameSeveralDuties: Bool {
    guard count > 3 else { return false }
    for position in 2..<count where marks(at: position) & WordClass.verb.rawValue != 0 {
      if isBehindJoint(position)
        || (marks(at: position - 1) & WordClass.verb.rawValue == 0 && isBehindJoint(position - 1))
      {
        return true
      }
    }
    return false
  }

  /// Whether a joiner stands before a word, or more than a space.
  private func isBehindJoint(_ position: Int) -> Bool {
    marks(at: position) & Lexicon.apart != 0 || marks(at: position - 1) & WordClass.joiner.rawValue != 0
  }
}

/// One pass over the words of a statement.
private struct DutySearch {
  private let statement: StatementReading
  private var form: StatementStyle.VerbForm?
  private var duties: [Int] = []

  /// Whether a sentence begins here, whether the last verb has got an object, whether the words belong to a clause.
  private var isOpening = true
  private var hasObject = false
  private var isGoverned = false

  /// Whether something is joined to what stands before, with an adverb before it or not.
  private var isJoined = false
  private var hasAdverb = false

  /// The words since the last comma or joiner.
  private var segment = 0

  init(_ statement: StatementReading) { self.statement = statement }

  mutating func run() -> [Int] {
    for position in 0..<statement.count {
      if position > 0, statement.beginsSentence(position) {
        isOpening = true
        hasAdverb = false
      }
      if isOpening {
        guard open(at: position) else { return [] }
      } else {
        read(position)
      }
    }
    return duties
  }

  /// Reads the beginning of a sentence; false where the statement does not begin with a verb.
  private mutating func open(at position: Int) -> Bool {
    if statement.isAdverb(position) || (hasAdverb && statement.type(of: position).contains(.joiner)) {
      hasAdverb = true
      return true
    }
    isOpening = false
    let found = statement.verbForm(of: position)
    guard form != nil else {
      form = found
      isGoverned = statement.type(of: position).contains(.help) && found == .base
      return found == .base || found == .thirdPerson
    }
    if found == form, isDuty(position) { take(position) } else { isGoverned = true }
    return true
  }

  private mutating func read(_ position: Int) {
    let type = statement.type(of: position)
    if statement.isParted(position) { join() }
    if type.contains(.joiner) { return join() }
    if isJoined {
      if statement.isAdverb(position) {
        hasAdverb = true
        return
      }
      isJoined = false
      let isVerb = statement.verbForm(of: position) == form
      if !hasObject, isVerb { return }
      if hasObject, isVerb, !isGoverned, isDuty(position) { return take(position) }
    }
    if type.contains(.clauseOpener) || (type.contains(.to) && form == .base && isInfinitive(behind: position))
    {
      isGoverned = true
    }
    segment += 1
    if !hasObject, type.isDisjoint(with: .particle), !statement.isAdverb(position), !isAlone(position) {
      hasObject = true
    }
  }

  private mutating func join() {
    isJoined = true
    hasAdverb = false
    segment = 0
  }

  /// Begins the next duty with a verb.
  private mutating func take(_ position: Int) {
    duties.append(position)
    hasObject = false
    isJoined = false
    isGoverned = statement.type(of: position).contains(.help) && form == .base
    segment = 0
  }

  /// Whether a verb has an object of its own, and is surely a verb.
  private func isDuty(_ position: Int) -> Bool {
    let next = position + 1
    guard next < statement.count, !statement.beginsSentence(next), !statement.isParted(next) else {
      return false
    }
    let following = statement.type(of: next)
    if !following.isDisjoint(with: [.joiner, .pronoun]), !following.contains(.determiner) { return false }
    if following.contains(.pronoun), !isFollowedByNoun(next) { return false }
    return statement.type(of: position).contains(.plainVerb) || hasAdverb || following.contains(.determiner)
  }

  /// Whether `these` or `those` belong to a noun, and do not stand for one.
  private func isFollowedByNoun(_ position: Int) -> Bool {
    let next = position + 1
    return next < statement.count && statement.gap(before: next).allSatisfy(\.isBlank)
      && statement.type(of: next).isDisjoint(with: [.particle, .joiner, .clauseOpener, .adverb])
  }

  /// Whether a verb follows `to`, as in `to plan`, and no noun; one that is not known may stand before others, as in
  /// `to crimp, cut and bend`.
  private func isInfinitive(behind position: Int) -> Bool {
    var next = position + 1
    while next < statement.count, statement.isAdverb(next) { next += 1 }
    guard next < statement.count else { return false }
    if statement.verbForm(of: next) == .base { return true }
    return statement.type(of: next).isEmpty && next + 1 < statement.count && statement.isParted(next + 1)
      && statement.verbForm(of: next + 1) == .base
  }

  /// Whether a word stands alone between commas, as a verb does that is not known: `etch, lap, and grind`.
  private func isAlone(_ position: Int) -> Bool {
    guard segment == 1, statement.isParted(position) else { return false }
    let next = position + 1
    return next < statement.count && (statement.isParted(next) || statement.type(of: next).contains(.joiner))
  }
}
