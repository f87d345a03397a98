import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  static let rubricCellMissing = Rule(
    "rubric-cell-missing", .completeness, .error,
    summary: "a cell of the rubric that is not written, or that lacks what its column promises",
    reason: "two people at one level cannot be held to the same measure where the measure has a hole",
    examples: [
      .good([
        "framework.yaml": withDimensions,
        "OPS/function.yaml": """
        kind: function
        version: 1
        code: OPS
        title: Operations
        rubric:
          L1:
            scope: One line
            background: {degree: Trade certificate}
          L2:
            scope: One plant
            background: {degree: Bachelor}
        """,
      ]),
      .bad([
        "framework.yaml": withDimensions,
        "OPS/function.yaml": """
        kind: function
        version: 1
        code: OPS
        title: Operations
        rubric:
          ⟦L1⟧:
            background: {degree: Trade certificate}
          ⟦L2⟧:
            scope: One plant
            background: Some years in planning
        """,
      ]),
    ],
    check: .document { inspected, findings in
      guard case .function(let function) = inspected.document.content, let code = function.code.value,
        function.status != .retired, !function.rubric.isBroken
      else { return }
      let library = inspected.library
      let chain = library.chain(to: code)
      guard !library.framework.rubric.isAbsent || chain.contains(where: { !$0.value.rubric.isAbsent }) else {
        return
      }
      let tracks = chain.last { $0.value.tracks.value != nil }?.value.tracks.value?.values
      for level in library.levels where tracks?.contains(level.track) ?? true {
        let missing = library.missingCells(at: level.id, function: code)
        if !missing.isEmpty { report(missing, at: level.id, function, &findings) }
      }
    })
}

private let withDimensions = """
  kind: framework
  version: 1
  id: example
  title: Example
  language: en
  tracks:
    main:
      title: Main track
      levels:
        L1: {title: Planner, rank: 1}
        L2: {title: Senior planner, rank: 2}
  dimensions:
    scope: {title: Scope}
    background: {title: Background, gives: [degree]}
  """

extension Library {
  /// What is missing from a function's rubric at a level, in words.
  fileprivate func missingCells(at level: String, function code: String) -> [String] {
    (framework.dimensions.value?.values ?? []).compactMap { id, dimension in
      guard let cell = cell(level: level, dimension: id, function: code) else { return "`\(id)`" }
      guard let value = cell.cell.value else { return nil }
      let promises = dimension.gives.value?.values ?? []
      let broken = promises.filter { value.lacks($0) }
      if !broken.isEmpty { return "the \(broken.map(\.rawValue).joined(separator: " and the ")) of `\(id)`" }
      return value.text.isAbsent && promises.isEmpty ? "the text of `\(id)`" : nil
    }
  }
}

extension RubricCell {
  fileprivate func lacks(_ promise: CellPromise) -> Bool {
    switch promise {
    case .degree: degree.isAbsent
    case .experience: experience.isAbsent
    }
  }
}

private func report(
  _ missing: [String], at level: String, _ function: Function, _ findings: inout DocumentFindings
) {
  let entry = function.rubric.value?.entries.first { $0.key == level }
  guard let node = entry?.keyNode ?? function.rubric.node ?? function.code.node else { return }
  findings.report(
    "rubric-cell-missing", at: node, range: entry == nil ? findings.head(of: node) : nil,
    "the rubric lacks \(missing.joined(separator: ", ")) at \(quoted(level))",
    notes: [.help("write it under `rubric: \(level):`")], each: missing.map { "\(level): \($0)" })
}
