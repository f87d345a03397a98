import Diagnostics
import SourceText

/// The report for reviewdog: the message `DiagnosticResult` of its diagnostic format, as JSON, with columns in bytes.
///
/// reviewdog refuses what it does not know, and only its newer versions know related places: they stand in the message.
func reviewdogReport(_ report: Report, against background: Background) -> [UInt8] {
  var regions = RegionFinder(counting: .utf8, against: background)
  return JSONText.document { text in
    text.write("source") { $0.write("name", "plumb") }
    text.write("diagnostics", each: report.findings) { finding, text in
      text.write("message", message(of: finding))
      text.write("location") { text in
        text.write("path", finding.place.file)
        write(regions.region(of: finding.place), to: &text)
      }
      text.write("severity", finding.severity.rawValue.uppercased())
      text.write("code") { $0.write("value", finding.rule.rawValue) }
      guard let (region, replacement) = suggestion(for: finding, in: &regions) else { return }
      text.write("suggestions", each: [replacement]) { replacement, text in
        write(region, to: &text)
        text.write("text", replacement)
      }
    }
  }
}

/// What is wrong, then its other places and what to do, each on a line.
private func message(of finding: Finding) -> String {
  let places = finding.related.map { related in
    "\(related.place.file):\(related.place.start.line): \(related.message)"
  }
  let remarks = finding.remarks.map { "\($0.kind): \($0.text)" }
  return ([finding.message] + places + remarks).map(visible).joined(separator: "\n")
}

/// What the fix makes of a part of the finding's file; nothing where it needs more than that.
private func suggestion(for finding: Finding, in regions: inout RegionFinder) -> (TextRegion, String)? {
  guard let fix = finding.fix, fix.renames.isEmpty, fix.files == [finding.place.file],
    let bytes = regions.bytes(of: finding.place.file),
    let replacement = Replacement(fix.edits, in: bytes),
    let region = regions.region(of: replacement.range, in: finding.place.file)
  else { return nil }
  return (region, replacement.text)
}

private func write(_ region: TextRegion, to text: inout JSONText) {
  text.write("range") { text in
    text.write("start") { write(region.start, to: &$0) }
    text.write("end") { write(region.end, to: &$0) }
  }
}

private func write(_ point: TextRegion.Point, to text: inout JSONText) {
  text.write("line", point.line)
  text.write("column", point.column)
}
