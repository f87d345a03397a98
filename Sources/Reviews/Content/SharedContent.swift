import ProfileModel
import Shape
import YAMLSyntax

/// The parts that layers of several kinds of documents are made of.
extension ContentGathering {
  /// Statements by level, each with what belongs to it.
  mutating func add(statements field: Field<Keyed<Listed<Statement>>>) {
    entries(field) { gathering, level, listed in
      gathering.list(listed) { gathering, statement, _ in
        let id = gathering.id(statement.id)
        gathering.add(statement, named: "responsibilities.\(level)[\(id)]")
      }
    }
  }

  private mutating func add(_ statement: Statement, named name: String) {
    add(name, statement.text)
    add(name + ".theme", statement.theme)
    add(name + ".proficiency", statement.proficiency)
    list(statement.examples) { $0.add(name + ".examples[]", $1, at: $2) }
    list(statement.links) { gathering, link, _ in
      gathering.add(name + ".links[].title", link.title)
      gathering.add(name + ".links[].url", link.url)
    }
    add(evidence: statement.evidence, below: name + ".evidence")
  }

  /// Uses of skills: what a skill means here, and how well it is mastered.
  mutating func add(uses field: Field<Listed<SkillUse>>) {
    list(field) { gathering, use, _ in
      let name = "skills[\(gathering.id(use.skill))]"
      gathering.add(name + ".applied", use.applied)
      gathering.add(name + ".proficiency", use.proficiency, inWords: \.words)
      if use.applied.isAbsent, use.proficiency.isAbsent { gathering.add(name + ".skill", use.skill) }
    }
  }

  /// A rubric, by level and dimension.
  mutating func add(rubric field: Field<Rubric>) {
    entries(field) { gathering, level, cells in
      gathering.entries(cells) { gathering, dimension, cell in
        guard let (cell, _) = gathering.read(cell) else { return }
        let name = "rubric.\(level).\(dimension)"
        gathering.add(name + ".text", cell.text)
        gathering.add(name + ".degree", cell.degree)
        gathering.add(name + ".experience", cell.experience, inWords: yearsInWords)
      }
    }
  }

  /// What the layers rest on, or why they rest on nothing.
  mutating func add(evidenceOf layer: Layer, in field: Field<Keyed<Evidence>>) {
    guard let (evidence, _) = read(field) else { return }
    add(evidence: evidence[layer.rawValue], below: "evidence." + layer.rawValue)
  }

  /// What something rests on, or why it rests on nothing.
  mutating func add(evidence field: Field<Evidence>, below name: String) {
    guard let (evidence, _) = read(field) else { return }
    add(citations: evidence.citations, below: name)
    add(name + ".none", evidence.none)
    add(name + ".withheld", evidence.withheld)
  }

  /// Citations, each in words: the source, where in it, the time it speaks for, and the levels that it is about.
  private mutating func add(citations field: Field<Listed<Citation>>, below name: String) {
    list(field) { gathering, citation, node in
      guard let source = citation.source.value, !citation.locator.isBroken, !citation.asOf.isBroken,
        !citation.levels.isBroken
      else {
        // Told apart from an empty citation, which says nothing.
        _ = gathering.read(Field<String>.broken(node))
        return
      }
      var words = [citation.locator.value ?? "the whole of it"]
      if let time = citation.asOf.value { words.append("as of \(time)") }
      if let levels = citation.levels.value?.values {
        words.append("for \(levels.sorted().joined(separator: " "))")
      }
      gathering.add("\(name)[\(source)]", words.joined(separator: ", "), at: node)
    }
  }
}

/// Ranges of years in words, in an order that does not depend on the author's.
func yearsInWords(_ ranges: Listed<Experience>) -> String {
  ranges.values.map { range in
    let years = [range.from.value, range.to.value].compactMap { $0.map(String.init) }.joined(
      separator: " to ")
    return "\(range.kind.value?.rawValue ?? ""): \(years)\(range.to.isAbsent ? " or more" : "")"
  }.sorted().joined(separator: ", ")
}

extension SkillProficiency {
  /// How well, in words: at every level, or level by level.
  fileprivate var words: String {
    switch self {
    case .everywhere(let name): name
    case .byLevel(let names): names.values.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", ")
    }
  }
}
