import Diagnostics
import ProfileModel
import Shape
import SourceText
import YAMLSyntax

extension Catalogue {
  static let fileInPlace = Rule(
    "file-in-place", .structure, .warning,
    summary: "a file whose name or folder disagrees with its code",
    reason: "people and tools look for a page where its code says it is",
    examples: [
      .bad([
        "OPS/PLANNING.yaml": """
        kind: profile
        version: 1
        code: ⟦OPS.MAKE⟧
        title: Making
        responsibilities:
          L1:
            - Runs one line
        """
      ]),
      .bad([
        "MAKE/make.yaml": """
        kind: function
        version: 1
        code: ⟦MAKE⟧
        title: Making
        """
      ]),
      .bad([
        "OPS/baseline.yaml": """
        kind: ⟦baseline⟧
        version: 1
        entries: []
        """
      ]),
    ],
    check: .document { inspected, findings in
      switch inspected.document.content {
      case .profile(let profile):
        guard case .given(let code, let node) = profile.code, let function = profile.functionCode,
          inspected.library.functions[function] != nil
        else { return }
        let parts = code.split(separator: ".")
        report(node, expected: "\(parts[parts.count - 2])/\(parts[parts.count - 1])", "profile", &findings)
      case .function(let function):
        guard case .given(let code, let node) = function.code else { return }
        report(node, expected: "\(code.split(separator: ".").last ?? "")/function", "function", &findings)
      case .baseline(let baseline):
        guard case .given(_, let node) = baseline.kind, inspected.document.file != Baseline.file else {
          return
        }
        findings.report(
          "file-in-place", at: node,
          "a baseline is looked for in \(quoted(Baseline.file)) beside the framework, not in \(quoted(inspected.document.file))",
          notes: [.help("move its entries there; what stands here accepts nothing")])
      case .framework, .sources, .skills, .review:
        return
      }
    })
}

/// Reports the file unless its path ends in `expected` and `.yaml` or `.yml`.
private func report(
  _ node: NodeID, expected: String, _ noun: String, _ findings: inout DocumentFindings
) {
  let file = findings.tree.file.path
  let stem = file.hasSuffix(".yaml") ? file.dropLast(5) : file.dropLast(4)
  guard stem != expected, !stem.hasSuffix("/" + expected) else { return }
  findings.report(
    "file-in-place", at: node,
    "the \(noun) of this code is looked for in \(quoted(expected + ".yaml")), not in \(quoted(file))",
    notes: [.help("rename the file, or correct the code")])
}
