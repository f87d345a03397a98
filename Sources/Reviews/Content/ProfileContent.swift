import ProfileModel
import Shape
import YAMLSyntax

extension ContentGathering {
  /// What a profile itself says in a layer.
  mutating func add(_ layer: Layer, of profile: Profile) {
    switch layer {
    case .focus: addFocus(of: profile)
    case .responsibilities: add(statements: profile.responsibilities)
    case .skills: add(uses: profile.skills)
    case .pay:
      add(profile.pay, named: "pay")
      entries(profile.levels) { $0.addPage($1, $2) { $0.add($2.pay, named: "levels.\($1).pay") } }
    case .aliases:
      list(profile.aliases) { $0.add("aliases[]", $1, at: $2) }
      entries(profile.levels) {
        $0.addPage($1, $2) { gathering, level, page in
          gathering.list(page.aliases) { $0.add("levels.\(level).aliases[]", $1, at: $2) }
        }
      }
    case .classification:
      add(codes: profile.classification, below: "classification")
      entries(profile.levels) {
        $0.addPage($1, $2) { $0.add(codes: $2.classification, below: "levels.\($1).classification") }
      }
    case .guidelines, .level, .provenance, .adjacent: return
    }
    if !items.isEmpty { add(evidenceOf: layer, in: profile.evidence) }
  }

  /// What the profile is, what it is called at each level, and what it is not.
  private mutating func addFocus(of profile: Profile) {
    add("title", profile.title)
    add("summary", profile.summary)
    add("focus", profile.focus)
    add(profile.distinctFrom, named: "distinct_from")
    add(profile.related, named: "related")
    entries(profile.levels) {
      $0.addPage($1, $2) { gathering, level, page in
        gathering.add("levels.\(level).title", page.title)
        gathering.add("levels.\(level).absent", page.absent)
      }
    }
  }

  private mutating func add(_ relations: Field<Listed<Relation>>, named name: String) {
    list(relations) { gathering, relation, _ in
      let code = gathering.id(relation.profile)
      gathering.add("\(name)[\(code)]", relation.because)
    }
  }

  private mutating func addPage(
    _ level: String, _ page: Field<PageDetails>,
    _ members: (inout ContentGathering, String, PageDetails) -> Void
  ) {
    if let (page, _) = read(page) { members(&self, level, page) }
  }

  private mutating func add(_ pay: Field<Pay>, named name: String) {
    guard let (pay, _) = read(pay) else { return }
    add(name + ".direction", pay.direction)
    add(name + ".percent", pay.percent) { range in
      [range.from.value, range.to.value].map { $0.map { "\($0)" } ?? "" }.joined(separator: " to ")
    }
    add(name + ".baseline", pay.baseline)
    add(name + ".audience", pay.audience)
  }

  /// Codes, each in words: the code, its title, how well it fits, and where it was looked up.
  private mutating func add(codes field: Field<Listed<Classification>>, below name: String) {
    list(field) { gathering, code, node in
      let parts: [String?] = [
        [code.code.value, code.title.value].compactMap { $0 }.joined(separator: " "),
        code.match.value?.rawValue, code.edition.value.map { "edition \($0)" },
        code.source.value.map { "source \($0)" },
      ]
      for part in [code.code, code.title, code.edition, code.source] { _ = gathering.read(part) }
      let scheme = gathering.id(code.scheme)
      gathering.add(
        "\(name)[\(scheme)]", parts.compactMap { $0 }.joined(separator: ", "), at: node)
    }
  }
}
