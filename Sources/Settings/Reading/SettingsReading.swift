package import Diagnostics
import Shape
package import SourceText
import YAMLSyntax

extension Settings {
  /// The name of the file of settings, which stands beside `framework.yaml`.
  package static let fileName = "plumb.yaml"

  /// Reads settings for the rules that are `known`; `source` is the file as people find it.
  package init(
    reading file: SourceFile, from source: SettingsSource, for known: [RuleDescription]
  ) throws(SettingsProblems) {
    let tree: SyntaxTree
    do throws(SyntaxProblem) { tree = try SyntaxTree(reading: file) } catch {
      throw SettingsProblems([error.finding(in: file)], in: file)
    }
    guard let root = tree.roots.first else { throw SettingsProblems([emptyFinding(file)], in: file) }
    var findings = DocumentFindings(of: tree, entity: source.file, itemNames: [])
    for problem in tree.distinctProblems { findings.report(problem, under: root) }
    var decoder = LocatedDecoder(findings)
    let written = WrittenSettings.shape(for: known).decode(root, with: &decoder)
    guard decoder.findings.findings.isEmpty, let written = written.value else {
      throw SettingsProblems(decoder.findings.findings, in: file)
    }
    var places = SettingsPlaces(tree: tree, source: source)
    self.init(
      for: known, source: source,
      text: "\(source.description)\n\(file.text(in: ByteRange(0, file.bytes.count)))",
      edition: places.edition(written.edition),
      exclusions: places.patterns(written.exclude), rules: places.rules(written.rules) { .general($0) },
      overrides: places.overrides(written.overrides))
  }
}

private func emptyFinding(_ file: SourceFile) -> Finding {
  var source = LocatedSource(file)
  return Finding(
    rule: .requiredField, message: "the file is empty; settings need `kind` and `version`",
    place: Place(ByteRange(at: 0), path: "", in: &source),
    notes: [.help("write `kind: settings` and below it `version: 1`, or delete the file")],
    fingerprint: Fingerprint(rule: .requiredField, entity: file.path, path: "", value: "kind"))
}
