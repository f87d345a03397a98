package import CanonicalJSON
import FrameworkGate
import ProfileModel

/// A changelog for programs, as `changelogSchema` describes it.
func changelogJSON(_ report: ChangelogReport) -> JSON {
  [
    "version": 1, "from": .string(report.base), "to": .string(report.head),
    "chapters": .array(
      report.chapters.map { chapter in
        [
          "document": .string(chapter.subject.document.rawValue), "subject": .string(chapter.subject.name),
          "title": chapter.subject.title.map { .string($0) } ?? .null,
          "changes": .array(chapter.changes.map { .object(members(of: $0, "")) }),
        ]
      }),
    "editorial": .integer(report.editorial),
  ]
}

/// The JSON Schema (2020-12) of the JSON of `plumb changelog`, version 1.
package let changelogSchema = schemaDocument(
  named: "changelog", "Changelog", "What readers of a framework should be told of a change.",
  [
    "version": described("The version of this format.", ["const": 1]),
    "from": text("The state before."), "to": text("The state after."),
    "chapters": list(
      of: "chapter",
      "The framework, functions with their profiles, and what they share; a function without changes of its own stands above its profiles."
    ),
    "editorial": integer(from: 0, "How many changes are only of spelling, marks or records, and left out."),
  ],
  definitions: [
    "chapter": chapter,
    "change": record("Change", "One thing that the framework says otherwise.", members: changeMembers),
    "words": changedWords, "place": changePlace,
  ])

private let chapter = record(
  "Chapter", "A part of the framework, with what changed in it.",
  [
    "document": choice(of: GatedDocument.allCases.map(\.rawValue), "The kind of document."),
    "subject": text("Its code or id."),
    "title": described("What readers call it, or null.", ["type": ["null", "string"]]),
    "changes": list(of: "change", "What changed, in the order in which readers look."),
  ])
