import Diagnostics
import ProfileModel
import Registries
import Shape
import Similarity

extension Catalogue {
  /// Held against the 18,796 tasks of O*NET 29.3, nothing is reported in the sample framework. Of ten tasks that are
  /// reworded at random and put among forty of its statements, all ten are reported under their ids, and nothing else.
  static let unattributedReuse = Rule(
    "unattributed-reuse", .provenance, .warning,
    summary: "a text that is, nearly word for word, a statement of a source, and does not cite it",
    reason: """
      whoever reads it takes it for what this company found out about the work. It is somebody else's sentence: its \
      licence may ask for the name of the source, and nobody will look at it again when the source corrects it
      """,
    examples: [
      .good(
        ReuseExamples.files(
          profile: """
            responsibilities:
              L1:
                - text: Distributes production schedules or work orders to all departments
                  evidence: [{source: onet}]
                - Contacts suppliers to verify shipment details
                - Tells each department on Friday what it will make next week
            evidence:
              responsibilities:
                - {source: onet, locator: "43-5061.00, tasks 11371 and 11373"}
            """)),
      .bad(
        ReuseExamples.files(
          profile: """
            responsibilities:
              L1:
                - Distributes production schedules or work orders to ⟦all⟧ departments
                - text: ⟦Contacts suppliers to verify shipment details⟧
                  id: shipments
            evidence:
              responsibilities:
                - {source: onet, locator: "43-5061.00, task 11371"}
            """)),
      .bad([
        "framework.yaml": ExampleDocuments.framework(),
        "sources.yaml": ReuseExamples.sources,
        "tables/tasks.tsv": ReuseExamples.tasks,
        "skills.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          reporting:
            name: Reporting
            definition: ⟦Prepare and maintain production reports, personnel records⟧. Answer what others ask about them.
        """,
      ]),
    ],
    check: .attributing { inspected, findings in
      let book = inspected.shared.statements
      if book.tables.isEmpty { return }
      for sentence in inspected.citableSentences {
        guard sentence.positions.count >= inspected.texts.limits.shortest,
          let reuse = Reuse(of: sentence, from: book, in: inspected)
        else { continue }
        report(reuse, inspected, &findings)
      }
    })
}

private func report(_ reuse: Reuse, _ inspected: InspectedDocument, _ findings: inout DocumentFindings) {
  let sentence = reuse.sentence
  let changed = sentence.words.runs(missingIn: reuse.original).map { run in
    (sentence.positions.lowerBound + run.lowerBound)..<(sentence.positions.lowerBound + run.upperBound)
  }
  let isWhole = sentence.positions == sentence.text.indices
  let quote = inspected.quote(sentence.positions, of: sentence.text, at: sentence.node)
  findings.report(
    "unattributed-reuse", at: sentence.node,
    range: inspected.range(
      of: changed.isEmpty && !isWhole ? sentence.positions : changed.hull, in: sentence.text,
      at: sentence.node),
    "\(quote) is \(reuse.likeness), and does not cite it",
    label: reuse.difference(changed.map { inspected.quote($0, of: sentence.text, at: sentence.node) }),
    notes: [reuse.limitNote, .help("it reads there: `\(reuse.match.entry.text)`"), .help(reuse.help)],
    value: isWhole ? nil : findings.value(quote, in: sentence.node))
}
