package import Shape

/// What is expected at each level in each dimension.
package typealias Rubric = Keyed<Keyed<RubricCell>>

/// What a level expects in one dimension.
package struct RubricCell: Sendable {
  package var text: Field<String> = .absent
  package var degree: Field<String> = .absent
  package var experience: Field<Listed<Experience>> = .absent

  package init() {}

  package static let shape = Shape<RubricCell>.either(
    Shape<String>.paragraphs.located { text, node in
      var cell = RubricCell()
      cell.text = .given(text, at: node)
      return cell
    },
    or: .record(
      "rubric cell", "What a level expects in one dimension; a plain text is short for `text`.",
      empty: RubricCell(), hasShorthand: true,
      [
        .optional("text", { $0.text = $1 }, .paragraphs, "the expectation in words"),
        .optional("degree", { $0.degree = $1 }, .line, "the usual degree or training"),
        .optional("experience", { $0.experience = $1 }, .list(of: Experience.shape), "the usual years"),
      ]))

  /// A rubric: cells by dimension, by level.
  package static let rubricShape = Shape<Rubric>.keyed(
    by: .reference(to: .level), of: .keyed(by: .reference(to: .dimension), of: shape))
}

/// What the cells of a dimension promise beside words.
package enum CellPromise: String, CaseIterable, Sendable {
  case degree
  case experience

  package static let shape = Shape<CellPromise>.choice { promise in
    switch promise {
    case .degree: "each cell gives a degree"
    case .experience: "each cell gives ranges of experience"
    }
  }
}
