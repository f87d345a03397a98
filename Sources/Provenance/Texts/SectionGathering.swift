import ProfileCompiler
import ProfileModel
import Shape
import YAMLSyntax

/// The sections of one document while they are gathered.
struct SectionGathering {
  private(set) var sections: [EvidenceSection] = []
  private let reading: EvidenceReading
  private let document: Document
  private var places: TextPlaces
  private var texts: [PublishedText] = []

  init(in document: Document, _ reading: EvidenceReading) {
    self.document = document
    self.reading = reading
    self.places = TextPlaces(in: document)
  }

  /// The functions from which a profile inherits.
  func functions(of profile: Profile) -> [Function] {
    reading.library.chain(to: profile.functionCode ?? "").map(\.value)
  }

  /// Whether those who ask may see a pay differential.
  func mayShow(_ pay: Pay) -> Bool {
    reading.audience == .internal || pay.audience.isAbsent || pay.audience.value == .public
  }

  /// Ends a layer: the texts that were added since the last one are its own.
  mutating func finish(_ layer: Layer, _ evidence: Field<Keyed<Evidence>> = .absent) {
    guard !texts.isEmpty else { return }
    sections.append(
      EvidenceSection(
        layer: layer, home: Home(document),
        support: reading.support(evidence.value?[layer.rawValue] ?? .absent, &places),
        verdict: reading.verdict(of: layer, in: document), texts: texts))
    texts = []
  }

  /// Adds the layers that have evidence in the document while their texts live elsewhere.
  mutating func finishRest(_ evidence: Field<Keyed<Evidence>>) {
    for entry in evidence.value?.entries ?? [] {
      guard let layer = Layer(rawValue: entry.key), !sections.contains(where: { $0.layer == layer }) else {
        continue
      }
      sections.append(
        EvidenceSection(
          layer: layer, home: Home(document), support: reading.support(entry.field, &places),
          verdict: reading.verdict(of: layer, in: document), texts: []))
    }
  }

  mutating func add(
    _ name: String, at level: String? = nil, _ text: String?, _ node: NodeID, _ support: Support = .missing
  ) {
    texts.append(
      PublishedText(
        name: name, level: level, text: text?.normalized ?? "", place: places.place(of: node),
        support: support, key: TextKey(file: document.file, node: node)))
  }

  /// Adds statements under the names that the compiled output gives them; some of a level's are `taken`.
  mutating func add(
    _ statements: Field<Keyed<Listed<Statement>>>, taken: (String) -> [String] = { _ in [] }
  ) {
    for (level, listed) in statements.value?.values ?? [] {
      let authored = listed.values.compactMap(\.id.value)
      var names = StatementNames(level: level, authored: taken(level) + authored)
      for (statement, node) in listed.located {
        guard let text = statement.text.value else { continue }
        let name = statement.id.value ?? names.name(for: text.normalized)
        add(name, at: level, text, node, reading.support(statement.evidence, &places))
      }
    }
  }

  mutating func add(_ uses: Field<Listed<SkillUse>>) {
    for (use, node) in uses.value?.located ?? [] {
      guard let skill = use.skill.value else { continue }
      add(skill, use.applied.value ?? reading.library.skills[skill]?.value.name.value, node)
    }
  }

  mutating func add(_ rubric: Field<Rubric>) {
    for (level, cells) in rubric.value?.values ?? [] {
      for entry in cells.entries {
        guard case .given(let cell, let node) = entry.field else { continue }
        add("\(level).\(entry.key)", at: level, cell.text.value ?? cell.degree.value, node)
      }
    }
  }

  mutating func add(_ definitions: Field<Keyed<Skill>>) {
    for entry in definitions.value?.entries ?? [] {
      guard case .given(let skill, let node) = entry.field else { continue }
      add(
        entry.key, skill.definition.value ?? skill.name.value, node, reading.support(skill.evidence, &places))
    }
  }

  /// Adds codes, each resting on the source in which it was looked up.
  mutating func add(_ codes: Field<Listed<Classification>>, at level: String?) {
    for (code, node) in codes.value?.located ?? [] {
      guard let scheme = code.scheme.value, let id = code.code.value else { continue }
      add(
        "\(scheme) \(id)", at: level, code.title.value ?? id, node, reading.support(code, at: node, &places))
    }
  }
}

extension EvidenceReading {
  /// The source of a code: its own, else its scheme's.
  fileprivate func support(
    _ code: Classification, at node: NodeID, _ places: inout TextPlaces
  ) -> Support {
    let scheme = code.scheme.value.flatMap { library.framework.schemes.value?[$0].value }
    guard let id = code.source.value ?? scheme?.source.value else { return .missing }
    let card = directory.card(id, in: places.document)
    return cited([
      CitedSource(
        card: card, name: card?.name ?? id, locator: code.code.value, asOf: nil, place: places.place(of: node)
      )
    ])
  }
}
