import Diagnostics
import SourceText

/// What a fix changes in one file.
struct ArtifactChange {
  let file: String
  let replacements: [(region: TextRegion, replacement: Replacement)]
}

/// The changes of a fix, file by file; nothing where it renames files, which SARIF cannot say, or a file is not there
/// any more.
func changes(of fix: Fix, in regions: inout RegionFinder) -> [ArtifactChange]? {
  guard fix.renames.isEmpty, !fix.edits.isEmpty else { return nil }
  var changes: [ArtifactChange] = []
  for file in fix.files {
    guard let bytes = regions.bytes(of: file) else { return nil }
    var replacements: [(region: TextRegion, replacement: Replacement)] = []
    for edit in fix.edits where edit.file.utf8.elementsEqual(file.utf8) {
      guard let replacement = Replacement([edit], in: bytes),
        let region = regions.region(of: replacement.range, in: file)
      else { return nil }
      replacements.append((region, replacement))
    }
    changes.append(ArtifactChange(file: file, replacements: replacements))
  }
  return changes
}

func writeMembers(of change: ArtifactChange, to text: inout JSONText) {
  text.write("artifactLocation") { writeArtifact(change.file, to: &$0) }
  text.write("replacements", each: change.replacements) { change, text in
    text.write("deletedRegion") { write(change.region, of: change.replacement.range, to: &$0) }
    text.write("insertedContent") { $0.write("text", change.replacement.text) }
  }
}
