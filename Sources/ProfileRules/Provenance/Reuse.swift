import Diagnostics
import ProfileModel
import Registries
import Shape
import Similarity

/// A sentence with the statement of a source that it is taken from and does not cite.
struct Reuse {
  let sentence: CitableSentence
  let table: StatementBook.SourceTable
  let match: StatementTable.Match

  /// The words of the statement.
  let original: Words

  /// The ids under which the source has statements that are as close as this one.
  private let ids: [String]
  private let part: GivenCitations.Part

  /// Looks a sentence up in all tables; nothing where none has it, or where one that has it is cited.
  init?(of sentence: CitableSentence, from book: StatementBook, in inspected: InspectedDocument) {
    let words = sentence.words
    let found = book.tables.compactMap { table in
      let matches = table.statements.matches(for: words)
      return matches.first.map { (table: table, matches: matches, closest: $0) }
    }
    guard let first = found.first, let given = inspected.citations(forTextAt: sentence.node),
      !found.contains(where: { given.name($0.table.source, anyOf: $0.matches.map(\.entry.id)) })
    else { return nil }
    let best = found.dropFirst().reduce(first) {
      $1.closest.overlap.percent > $0.closest.overlap.percent ? $1 : $0
    }
    self.sentence = sentence
    self.table = best.table
    self.match = best.closest
    self.original = Words(of: best.closest.entry.text, inspected.shared.inflection)
    self.ids = best.matches.filter { $0.overlap.percent == best.closest.overlap.percent }.map(\.entry.id)
    self.part = given.part
  }

  /// What the sentence is to the source: "word for word what `onet` says under `38`".
  var likeness: String {
    let place = "\(quoted(table.source)) says under \(shownIDs)"
    if sentence.words == original { return "word for word what \(place)" }
    let overlap = match.overlap
    return overlap.differing == 0
      ? "what \(place) in another order" : "nearly word for word (\(overlap.percent)%) what \(place)"
  }

  /// The ids, of many the first few.
  private var shownIDs: String {
    let names = ids.uniqued
    let few = names.count > 4 ? Array(names.prefix(3)) : names
    return few.count < names.count
      ? few.map(quoted).joined(separator: ", ") + " and \(names.count - few.count) more" : listing(few)
  }

  /// The words that either has and the other has not, given those of the sentence as they are written.
  func difference(_ changed: [String]) -> String? {
    let text = Array(match.entry.text.utf8)
    let missing = original.runs(missingIn: sentence.words).map { run in
      quoted(String(decoding: text[original.bytes(of: run)], as: UTF8.self))
    }
    let own = changed.isEmpty ? nil : "not there: " + changed.joined(separator: ", ")
    let others = missing.isEmpty ? nil : "only there: " + missing.joined(separator: ", ")
    return own == nil && others == nil ? nil : [own, others].compactMap(\.self).joined(separator: "; ")
  }

  /// A note of what has to be cited, and where the table is named.
  var limitNote: Note {
    let tolerance = StatementBook.tolerance
    let share = "\(tolerance.of - tolerance.words) words in \(tolerance.of)"
    let place = table.field.node.map { " (\(table.document.location(of: $0)))" } ?? ""
    return .required(
      "a text that has \(share) from a statement of \(quoted(table.field.value ?? "")) cites it\(place)")
  }

  /// What to write, and where.
  var help: String {
    let code = match.entry.code.map { "\($0), " } ?? ""
    let locator = flowScalar("\(code)\(table.statements.idName) \(match.entry.id)")
    let citation = "{source: \(flowScalar(table.source)), locator: \(locator)}"
    let place =
      switch part {
      case .statement(isPlain: true):
        "put `text: ` before the sentence and, on a line of its own below `text`, `evidence: [\(citation)]`"
      case .statement(isPlain: false): "write `evidence: [\(citation)]` beside its `text`"
      case .definition: "write `evidence: [\(citation)]` beside `definition`"
      case .focus: "write `- \(citation)` below `evidence:`, `focus:`"
      }
    return "say it in words of your own; or \(place)"
  }
}
