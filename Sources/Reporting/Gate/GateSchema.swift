package import CanonicalJSON
import ProfileModel

/// The JSON Schema (2020-12) of the JSON of `plumb gate`, version 1.
package let gateSchema = schemaDocument(
  named: "gate", "Gate", "What a change of a framework does, and whether it may pass.",
  [
    "version": described("The version of this format.", ["const": 1]),
    "as_of": text("The day on which approvals had to hold, as ISO 8601 writes it."),
    "base": text("The state that is compared with."), "head": text("The state that it leads to."),
    "verdict": choice(of: ["open", "held"], "Whether the change may pass."),
    "changes": list(
      of: "change", "What the framework says otherwise, by what it is a change of and where it stands."),
    "stale_approvals": list(of: "staleApproval", "Approvals that approve nothing; they hold nothing."),
    "unread": texts("Files that changed and could not be read, which hold the gate."),
    "summary": reference(to: "summary", "How much changed."),
  ],
  definitions: [
    "change": record("Change", "One thing that the framework says otherwise.", members: judgedMembers),
    "words": changedWords, "place": changePlace, "approval": approval, "staleApproval": staleApproval,
    "summary": summary,
  ])

/// The members of a change, in the gate and in the changelog.
let changeMembers: [(String, JSON)] = [
  ("class", choice(of: ChangeClass.allCases.map(\.rawValue), "Who is affected, and how.")),
  ("document", choice(of: GatedDocument.allCases.map(\.rawValue), "The kind of document that says it.")),
  ("subject", text("The code or id of what it is a change of.")),
  ("title", nullable("What readers call that, or null.", "string")),
  ("path", text("Where in the document it stands; empty for the document itself.")),
  ("layer", nullable("The part of a page that it is about, or null.", "string")),
  ("before", nullable("What stood there, or null for what is new.", "string")),
  ("after", nullable("What stands there now, or null for what is gone.", "string")),
  ("words", list(of: "words", "The words that differ, where there is a text before and after.")),
  ("description", text("What changed, in a sentence.")),
  ("base", placeOrNull("Where it stood, or null.")),
  ("head", placeOrNull("Where it stands, or null.")),
  ("pages", texts("The pages that say something else by it, by code and level.")),
  ("people", nullable("How many people are in them, where the framework counts them, or null.", "integer")),
]

private let judgedMembers: [(String, JSON)] =
  changeMembers + [
    (
      "fingerprint",
      text("What identifies the change: its class, its subject, its path and what stood there.")
    ),
    ("standing", choice(of: ["held", "approved", "passes"], "What becomes of it.")),
    (
      "exempt",
      described("Whether its status keeps it from holding the gate.", ["type": "boolean"])
    ),
    (
      "approval",
      described(
        "The approval, or null; that of a change that is held does not hold any more.",
        ["anyOf": [["type": "null"], ["$ref": "#/$defs/approval"]]])
    ),
  ]

/// Words that gave way to others.
let changedWords = record(
  "Words", "Some words in a row that gave way to others, or to nothing.",
  ["before": text("The words that are gone."), "after": text("The words in their place.")])

/// Where a change stands.
let changePlace = record(
  "Place", "A place in a file.",
  [
    "file": text("The file, from the current folder."), "line": integer(from: 1, "The line, from 1."),
    "column": integer(from: 1, "The column in Unicode scalars, from 1."),
  ])

private let approval = record(
  "Approval", "Why a change may pass.",
  [
    "reason": text("Why."), "owner": text("The role that answers for it."),
    "until": text("The last day on which it holds."),
  ])

private let staleApproval = record(
  "Stale approval", "An approval that approves nothing.",
  [
    "problem": choice(of: ["expired", "unused"], "Why it approves nothing."),
    "fingerprint": text("The change that it names."), "file": text("The file of approvals."),
    "line": integer(from: 1, "The line, from 1."), "reason": text("Why it was given."),
    "owner": text("The role that answers for it."), "until": text("The last day on which it holds."),
  ])

private let summary = record(
  "Summary", "How much changed.",
  members: [
    ("changes", integer(from: 0, "All changes.")), ("held", integer(from: 0, "Those that hold the gate.")),
    ("pages", integer(from: 0, "The pages that some change reaches.")),
  ] + ChangeClass.allCases.map { ($0.rawValue, integer(from: 0, "Changes of this class.")) })

private func placeOrNull(_ description: String) -> JSON {
  described(description, ["anyOf": [["type": "null"], ["$ref": "#/$defs/place"]]])
}

private func nullable(_ description: String, _ type: String) -> JSON {
  described(description, ["type": ["null", .string(type)]])
}
