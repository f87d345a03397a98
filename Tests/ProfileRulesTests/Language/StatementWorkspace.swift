import Diagnostics
import SourceText
import TestSupport

/// The example's workspace with some statements at its first level, and a style for them.
///
/// Statements are lines of YAML, as `- Plans the week`.
func workspace(
  of list: String, style: String = "", language: String = "en", skills: String = ""
) -> FilesInMemory {
  var files = FilesInMemory()
  files["framework.yaml"] = """
    kind: framework
    version: 1
    id: example
    title: Example
    language: \(language)
    tracks:
      main:
        title: Main track
        levels:
          L1: {title: Planner, rank: 1}
    \(style)
    """
  files["OPS/function.yaml"] = "kind: function\nversion: 1\ncode: OPS\ntitle: Operations\n"
  files["skills.yaml"] =
    "kind: skills\nversion: 1\nlibrary: true\nskills:\n  any: {name: Any, definition: One of all}\n\(skills)"
  let indented = list.split(separator: "\n").map { "    \($0)\n" }.joined()
  files["OPS/PLAN.yaml"] = """
    kind: profile
    version: 1
    code: OPS.PLAN
    title: Planning
    responsibilities:
      L1:
    \(indented)
    """
  return files
}

/// The profile of such a workspace as a fix leaves it.
func plan(after fix: Fix, in files: FilesInMemory) -> String {
  var bytes = Array(files["OPS/PLAN.yaml"].utf8)
  for edit in fix.edits.sorted(by: { $0.range > $1.range }) {
    bytes.replaceSubrange(edit.range.range, with: Array(edit.replacement.utf8))
  }
  return String(decoding: bytes, as: UTF8.self)
}
