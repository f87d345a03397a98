package import CanonicalJSON
package import Diagnostics
import SourceText

/// The report for programs, written for people to look into as well.
///
/// Every text has the author's exact value. What a terminal would act on or hide is written with JSON's own
/// escapes, so that a report can be looked at without harm.
func jsonReport(_ report: Report) -> [UInt8] {
  escapingInvisible(jsonValue(of: report).indentedBytes)
}

/// The report as a value of the shape that `reportSchema` describes.
package func jsonValue(of report: Report) -> JSON {
  [
    "version": 1,
    "findings": .array(report.findings.map(json)),
    "skipped": .array(report.skipped.map { ["file": .string($0.file), "reason": .string($0.reason)] }),
    "summary": [
      "findings": .integer(report.findings.count),
      "errors": .integer(report.count(.error)),
      "warnings": .integer(report.count(.warning)),
      "infos": .integer(report.count(.info)),
      "fixable": .integer(report.fixable),
      "files": .integer(report.extent.files),
      "pages": .integer(report.extent.pages),
    ],
  ]
}

private func json(_ finding: Finding) -> JSON {
  [
    "rule": .string(finding.rule.rawValue),
    "severity": .string(finding.severity.rawValue),
    "message": .string(finding.message),
    "file": .string(finding.place.file),
    "range": json(finding.place.start, finding.place.end),
    "path": .string(finding.place.path),
    "fingerprint": .string(finding.fingerprint.text),
    "related": .array(finding.related.map(json)),
    "notes": .array(
      finding.notes.map { ["kind": .string($0.kind.rawValue), "text": .string($0.text)] }),
    "fix": finding.fix.map(json) ?? .null,
  ]
}

private func json(_ related: RelatedPlace) -> JSON {
  [
    "message": .string(related.message),
    "file": .string(related.place.file),
    "range": json(related.place.start, related.place.end),
    "path": .string(related.place.path),
  ]
}

private func json(_ start: Position, _ end: Position) -> JSON {
  ["start": json(start), "end": json(end)]
}

private func json(_ position: Position) -> JSON {
  [
    "line": .integer(position.line), "column": .integer(position.column), "offset": .integer(position.offset),
  ]
}

private func json(_ fix: Fix) -> JSON {
  [
    "summary": .string(fix.summary),
    "safety": .string(fix.safety.rawValue),
    "edits": .array(fix.edits.map(json)),
  ]
}

private func json(_ edit: Edit) -> JSON {
  [
    "file": .string(edit.file),
    "range": [
      "start": ["offset": .integer(edit.range.start)], "end": ["offset": .integer(edit.range.end)],
    ],
    "replacement": .string(edit.replacement),
  ]
}

/// The same JSON with what needs an escape on a terminal written `\uXXXX`; such a scalar stands only in strings.
private func escapingInvisible(_ json: [UInt8]) -> [UInt8] {
  var escaped: [UInt8] = []
  escaped.reserveCapacity(json.count)
  var rest = json[...]
  while let special = rest.firstIndex(where: { $0 >= 0x7F }) {
    escaped += rest[..<special]
    let run = rest[special...].prefix { $0 >= 0x7F }
    for scalar in String(decoding: run, as: UTF8.self).unicodeScalars {
      if scalar.needsEscape {
        for unit in String(scalar).utf16 { escaped.append(contentsOf: jsonEscape(of: unit).utf8) }
      } else {
        escaped.append(contentsOf: String(scalar).utf8)
      }
    }
    rest = rest[run.endIndex...]
  }
  return escaped + rest
}

private func jsonEscape(of unit: UInt16) -> String {
  let digits = String(unit, radix: 16)
  return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
}
