import Diagnostics
import SourceText

/// How many places of a result GitHub keeps (GitHub, "SARIF results exceed one or more limits"), less its own.
private let mostRelated = 99

/// A finding as a result, with its rule by its place in the list.
func writeMembers(
  of finding: Finding, among rules: [RuleName: Int], in regions: inout RegionFinder, to text: inout JSONText
) {
  text.write("ruleId", finding.rule.rawValue)
  if let index = rules[finding.rule] { text.write("ruleIndex", index) }
  text.write("level", finding.severity.inSARIF)
  text.write("message") { $0.write("text", message(of: finding)) }
  text.write("locations", each: [finding.place]) { place, text in
    writePhysicalLocation(of: place, in: &regions, to: &text)
    if !place.path.isEmpty {
      text.write("logicalLocations", each: [place.path]) { $1.write("fullyQualifiedName", visible($0)) }
    }
  }
  if !finding.related.isEmpty {
    let related = finding.related.prefix(mostRelated)
    text.write("relatedLocations", each: Array(zip(related.indices, related))) { related, text in
      text.write("id", related.0 + 1)
      text.write("message") { $0.write("text", sarifText(visible(related.1.message))) }
      writePhysicalLocation(of: related.1.place, in: &regions, to: &text)
    }
  }
  text.write("partialFingerprints") { $0.write("plumb/v1", finding.fingerprint.text) }
  if let fix = finding.fix, let changes = changes(of: fix, in: &regions) {
    text.write("fixes", each: [fix]) { fix, text in
      text.write("description") { $0.write("text", sarifText(visible(fix.words))) }
      text.write("artifactChanges", each: changes, writeMembers)
    }
  }
}

/// What is wrong, which is all that is shown where room is scarce, then what to do, each on a line.
private func message(of finding: Finding) -> String {
  let hidden = finding.related.count - mostRelated
  let more = hidden > 0 ? ["and: \(counted(hidden, "more place")) that `--format json` names"] : []
  let remarks = finding.remarks.map { "\($0.kind): \($0.text)" }
  return ([finding.message] + more + remarks).map { sarifText(visible($0)) }.joined(separator: "\n")
}

private func writePhysicalLocation(
  of place: Place, in regions: inout RegionFinder, to text: inout JSONText
) {
  let region = regions.region(of: place)
  text.write("physicalLocation") { text in
    text.write("artifactLocation") { writeArtifact(place.file, to: &$0) }
    text.write("region") { write(region, of: place.range, to: &$0) }
  }
}

/// A file by what leads to it from where the check was run.
func writeArtifact(_ file: String, to text: inout JSONText) {
  text.write("uri", percentEncoded(file))
  text.write("uriBaseId", sourceRoot)
}

/// A region in lines and columns, and the same in bytes.
func write(_ region: TextRegion, of range: ByteRange, to text: inout JSONText) {
  text.write("startLine", region.start.line)
  text.write("startColumn", region.start.column)
  text.write("endLine", region.end.line)
  text.write("endColumn", region.end.column)
  text.write("byteOffset", range.start)
  text.write("byteLength", range.count)
}
