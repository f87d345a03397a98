package import CanonicalJSON
import Diagnostics

/// The JSON Schema (2020-12) of the JSON report, version 1.
package let reportSchema: JSON = [
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://plumb.example/schemas/report.schema.json",
  "title": "Report",
  "description": "What a check of a workspace found.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "version", "as_of", "comparison", "findings", "suppressed", "skipped", "idle_settings", "summary",
  ],
  "properties": [
    "version": described("The version of this format.", ["const": 1]),
    "as_of": described(
      "The day on which suppressions had to hold, as ISO 8601 writes it; null where none was asked for.",
      ["anyOf": [["type": "null"], ["type": "string"]]]),
    "comparison": described(
      "The earlier state whose findings are not shown; null where all are.",
      ["anyOf": [["type": "null"], ["$ref": "#/$defs/comparison"]]]),
    "findings": list(of: "finding", "What is wrong, by file, place and rule."),
    "suppressed": list(
      of: "suppressedFinding",
      "What comments suppress, in the same order. It does not make a check fail. What the baseline holds is counted in the summary."
    ),
    "skipped": list(of: "skippedFile", "The files that were not checked."),
    "idle_settings": list(of: "idleSetting", "Settings that change nothing, as patterns that match no file."),
    "summary": reference(to: "summary", "How much was found, and how much was looked at."),
  ],
  "$defs": [
    "comparison": comparison,
    "finding": finding,
    "findingMember": findingMember,
    "suppressedFinding": suppressedFinding,
    "suppression": suppression,
    "relatedPlace": relatedPlace,
    "note": note,
    "fix": fix,
    "edit": edit,
    "rename": rename,
    "range": range,
    "position": position,
    "byteRange": byteRange,
    "bytePosition": bytePosition,
    "skippedFile": skippedFile,
    "idleSetting": idleSetting,
    "summary": summary,
  ],
]

private let comparison = record(
  "Comparison", "What a change is compared with; findings that it has too are not shown.",
  [
    "base": text("The earlier state, as people know it."),
    "commits": texts(
      "Its commits, by their full names; none where there is no commit yet, several for a merge."),
    "known": integer(from: 0, "How many findings are not shown because the earlier state has them too."),
  ])

private let finding = record(
  "Finding", "One thing that is wrong with the content.",
  [
    "rule": text("The name of the rule that found it."),
    "severity": choice(of: Severity.allCases.map(\.rawValue), "How much it matters here."),
    "message": text("What is wrong and why it matters, in one line."),
    "label": described(
      "A few words to stand beside the text, or null where the message says it all.",
      ["anyOf": [["type": "null"], ["type": "string"]]]),
    "file": file,
    "range": reference(to: "range", "The text it is about."),
    "path": path,
    "fingerprint": text("What identifies the finding across edits elsewhere; unique within a report."),
    "members": list(
      of: "findingMember",
      "What the finding says is wrong, each thing by itself; the first has the finding's own fingerprint. A finding is in the baseline when all of them are."
    ),
    "related": list(of: "relatedPlace", "Other places that explain it or belong to it."),
    "notes": list(of: "note", "What was required and what to do, in the order to be read."),
    "fix": described(
      "What would mend it, or null where only a person can.",
      ["anyOf": [["type": "null"], ["$ref": "#/$defs/fix"]]]),
  ])

private let findingMember = record(
  "Member of a finding", "One of the things that a finding says are wrong, such as one of several copies.",
  [
    "fingerprint": text("What identifies it across edits elsewhere; unique within a report."),
    "file": file,
    "path": path,
  ])

private let suppressedFinding = record(
  "Suppressed finding", "A finding that comments suppress.",
  [
    "finding": reference(to: "finding", "What is wrong."),
    "suppressions": list(of: "suppression", "The comments that suppress it, in the order of their files."),
  ])

private let suppression = record(
  "Suppression", "A comment `# plumb: ignore[rule] until=day -- reason`.",
  [
    "until": text("The last day on which it holds, as ISO 8601 writes it."),
    "reason": text("Why the finding is accepted."),
    "file": file,
    "range": reference(to: "range", "The comment."),
    "path": path,
  ])

private let relatedPlace = record(
  "Related place", "A second place of a finding.",
  [
    "message": text("What this place has to do with the finding."),
    "file": file,
    "range": reference(to: "range", "The text there."),
    "path": path,
  ])

private let note = record(
  "Note", "A remark on a finding.",
  [
    "kind": choice(
      of: [Note.Kind.required, .help].map(\.rawValue),
      "`required` says what the framework or the format asks for, `help` what to do."),
    "text": text("The remark, in one line."),
  ])

private let fix = record(
  "Fix", "Edits and renames that together mend a finding.",
  [
    "summary": text("What the fix does, in the imperative."),
    "safety": choice(
      of: [Fix.Safety.safe, .unsafe].map(\.rawValue),
      "`safe` keeps the meaning, `unsafe` wants a person to look at the result."),
    "edits": list(of: "edit", "The replacements, which belong together."),
    "renames": list(of: "rename", "The files that get another name, after the edits."),
  ])

private let edit = record(
  "Edit", "The replacement of some bytes of a file.",
  [
    "file": file,
    "range": reference(to: "byteRange", "The bytes to replace; none where text is inserted."),
    "replacement": text("What to put in their place."),
  ])

private let rename = record(
  "Rename", "Another name for a file, which takes its review along.",
  [
    "from": described("The path of the file.", ["type": "string"]),
    "to": described("Its new path, where nothing stands yet.", ["type": "string"]),
  ])

private let range = record(
  "Range", "A part of a file.",
  [
    "start": reference(to: "position", "Where it starts."),
    "end": reference(to: "position", "Where it ends; the end is not part of it."),
  ])

private let position = record(
  "Position", "A place in a file, as people and as programs count it.",
  [
    "line": integer(from: 1, "The line, from 1; lines end with LF, CRLF or CR."),
    "column": integer(from: 1, "The column in Unicode scalars, from 1."),
    "offset": offset,
  ])

private let byteRange = record(
  "Byte range", "A part of a file, in bytes alone.",
  [
    "start": reference(to: "bytePosition", "Where it starts."),
    "end": reference(to: "bytePosition", "Where it ends; the end is not part of it."),
  ])

private let bytePosition = record("Byte position", "A place in a file, in bytes alone.", ["offset": offset])

private let idleSetting = record(
  "Idle setting", "A setting that changes nothing.",
  [
    "file": text("The file of settings."), "line": integer(from: 1, "The line, from 1."),
    "reason": text("Why it changes nothing."),
  ])

private let skippedFile = record(
  "Skipped file", "A file that was not checked.",
  ["file": file, "reason": text("Why it was not checked.")])

private let summary = record(
  "Summary", "Counts over the whole report.",
  [
    "findings": integer(from: 0, "All findings."),
    "errors": integer(from: 0, "The findings that are errors."),
    "warnings": integer(from: 0, "The findings that are warnings."),
    "infos": integer(from: 0, "The findings that are for information."),
    "fixable": integer(from: 0, "The findings that have a fix, safe or unsafe."),
    "suppressed": integer(from: 0, "The findings that comments suppress; they are not among `findings`."),
    "baselined": integer(from: 0, "The findings that the baseline holds; they are not among `findings`."),
    "files": integer(from: 0, "The files that were looked at."),
    "pages": integer(from: 0, "The pages that were looked at: profiles at one level."),
  ])

private let file = text("The file's path relative to the workspace, with `/` between its parts.")
private let path = text(
  "The path in the document, as `responsibilities.M3[2]`; empty for the document itself.")
private let offset = integer(from: 0, "The offset in bytes from the start of the file, from 0.")
