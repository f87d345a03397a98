import ProfileModel
import Shape

/// How a review is written: an item of the list `reviews:`.
extension NewReview {
  /// The item on lines of its own, the first with the dash.
  package var lines: [String] {
    var lines = head.map { "\($0): \($1)" }
    lines.append("layers:")
    for judgement in judgements {
      lines.append("  \(judgement.content.layer.rawValue):")
      lines += judgement.head.map { "    \($0): \($1)" }
      lines.append("    judged:")
      lines += judgement.content.items.map { "      - \($0.flow)" }
    }
    lines += tail.map { "\($0): \($1)" }
    return lines.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
  }

  /// The item between braces, for lists between brackets.
  package var flow: String {
    let layers = judgements.map { judgement in
      let judged = judgement.content.items.map(\.flow).joined(separator: ", ")
      return "\(judgement.content.layer.rawValue): \(mapping(judgement.head + [("judged", "[\(judged)]")]))"
    }
    return mapping(head + [("layers", "{\(layers.joined(separator: ", "))}")] + tail)
  }

  private var head: [(String, String)] {
    var fields = [("date", date.description)]
    if isIllustrative { fields.append(("illustrative", "true")) }
    if !panel.isEmpty {
      fields.append(("panel", "[\(panel.map { mapping([("role", $0)]) }.joined(separator: ", "))]"))
    }
    if let carries {
      fields.append(
        (
          "carries",
          mapping([
            ("review", carries.review.description), ("by", carries.by),
            ("reason", flowScalar(carries.reason)),
          ])
        ))
    }
    return fields
  }

  private var tail: [(String, String)] {
    (note.map { [("note", flowScalar($0))] } ?? []) + [("seal", seal)]
  }
}

extension NewReview.Judgement {
  fileprivate var head: [(String, String)] {
    let scores = scores.map { dimension, scores in
      (dimension, scores.count == 1 ? "\(scores[0])" : "[\(scores.map(String.init).joined(separator: ", "))]")
    }
    return (scores.isEmpty ? [] : [("scores", mapping(scores))]) + [("digest", content.digest)]
  }
}

extension ContentItem {
  fileprivate var flow: String { mapping([("at", flowScalar(name)), ("text", flowScalar(text))]) }
}

private func mapping(_ fields: [(String, String)]) -> String {
  "{" + fields.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
}
