package import CanonicalJSON
import Reviews
import Shape

/// The state of reviews for programs, as `reviewStatusSchema` describes it.
func reviewStatusJSON(_ status: ReviewStatus) -> JSON {
  [
    "version": 1,
    "asOf": .string(status.asOf.description),
    "subjects": .array(
      status.subjects.map { subject in
        [
          "subject": .string(subject.name), "file": .string(subject.file),
          "layers": .array(subject.layers.map(json)),
        ]
      }),
    "summary": .object(
      ReviewState.allCases.map { state in
        JSON.Member(state.rawValue, .integer(status.counts.first { $0.state == state }?.count ?? 0))
      }),
  ]
}

private func json(_ layer: ReviewStatus.Layer) -> JSON {
  [
    "layer": .string(layer.name), "state": .string(layer.state.rawValue),
    "required": .boolean(layer.isRequired),
    "outdated": .boolean(layer.isOutdated), "changed": .boolean(layer.isChanged),
    "date": orNull(layer.date?.description), "carried": orNull(layer.carried?.description),
    "lowest": layer.lowest.map { .integer($0) } ?? .null, "panel": .array(layer.panel.map { .string($0) }),
    "changes": .array(
      layer.changes.map { change in
        [
          "path": .string(change.name), "before": orNull(change.before), "after": orNull(change.after),
          "description": .string(change.description),
        ]
      }),
  ]
}

private func orNull(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

/// The JSON Schema (2020-12) of the state of reviews, version 1.
package let reviewStatusSchema = schemaDocument(
  named: "review-status", "State of reviews", "How each layer stands that is or has to be reviewed.",
  [
    "version": described("The version of this format.", ["const": 1]),
    "asOf": text("The day as of which reviews are too old or not."),
    "subjects": list(of: "subject", "What is or has to be reviewed."),
    "summary": reference(to: "summary", "The number of layers in each state."),
  ],
  definitions: ["subject": subject, "layer": layer, "change": change, "summary": summary])

private let subject = record(
  "Subject", "A document that is reviewed.",
  [
    "subject": text("Its code or id; empty for a list of skills without one."), "file": text("Its file."),
    "layers": list(of: "layer", "Its layers, in the order of pages."),
  ])

private let layer = record(
  "Layer", "How a layer stands.",
  [
    "layer": text("The layer."),
    "state": choice(of: ReviewState.allCases.map(\.rawValue), "What is known of its quality."),
    "required": flag("Whether the framework asks for a review of it."),
    "outdated": flag("Whether its review is too old."),
    "changed": flag("Whether it says something else than was judged."),
    "date": nullable("The day of the newest review, or null.", "string"),
    "carried": nullable("The day on which it was carried over an editorial change, or null.", "string"),
    "lowest": nullable("The lowest score, or null.", "integer"), "panel": texts("The roles that judged."),
    "changes": list(of: "change", "What changed since, where that is known."),
  ])

private let change = record(
  "Change", "One thing that is no longer as it was judged.",
  [
    "path": text("Where it stands, or stood."),
    "before": nullable("What it said when it was judged; null for what was added.", "string"),
    "after": nullable("What it says now; null for what was removed.", "string"),
    "description": text("What changed, word by word."),
  ])

private let summary = record(
  "Summary", "The number of layers in each state.",
  [
    "passed": integer(from: 0, "Passed."), "failed": integer(from: 0, "Failed."),
    "stale": integer(from: 0, "Changed since they were judged."),
    "illustrative": integer(from: 0, "With an example of a review only."),
    "missing": integer(from: 0, "Not reviewed."),
  ])

private func flag(_ description: String) -> JSON { described(description, ["type": "boolean"]) }

private func nullable(_ description: String, _ type: String) -> JSON {
  described(description, ["type": ["null", .string(type)]])
}
