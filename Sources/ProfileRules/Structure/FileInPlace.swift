import Diagnostics
import ProfileModel
import Shape
import SourceText
import YAMLSyntax

extension Catalogue {
  static let fileInPlace = Rule(
    "file-in-place", .structure, .warning, fix: .safe,
    summary: "a file whose name or folder disagrees with its code",
    reason: "people and tools look for a page where its code says it is",
    examples: [
      .good([
        "MAKE/function.yaml": """
        kind: function
        version: 1
        code: MAKE
        title: Making
        """
      ]),
      .bad(
        [
          "OPS/PLANNING.yaml": """
          kind: profile
          version: 1
          code: ⟦OPS.MAKE⟧
          title: Making
          responsibilities:
            L1:
              - Runs one line
          """
        ],
        fixed: [
          "OPS/MAKE.yaml": """
          kind: profile
          version: 1
          code: OPS.MAKE
          title: Making
          responsibilities:
            L1:
              - Runs one line
          """
        ]),
      .bad(
        [
          "MAKE/make.yaml": """
          kind: function
          version: 1
          code: ⟦MAKE⟧
          title: Making
          """
        ],
        fixed: [
          "MAKE/function.yaml": """
          kind: function
          version: 1
          code: MAKE
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
      .bad([
        "OPS/approvals.yaml": """
        kind: ⟦approvals⟧
        version: 1
        approvals: []
        """
      ]),
    ],
    check: .document { inspected, findings in
      switch inspected.document.content {
      case .profile(let profile):
        guard case .given(let code, let node) = profile.code, let function = profile.functionCode,
          let held = inspected.library.functions[function]
        else { return }
        let parts = code.split(separator: ".")
        let expected = Expected(folder: String(parts[parts.count - 2]), name: String(parts[parts.count - 1]))
        expected.report(node, "profile", beside: held.document.file, &findings)
      case .function(let function):
        guard case .given(let code, let node) = function.code else { return }
        let expected = Expected(folder: String(code.split(separator: ".").last ?? ""), name: "function")
        expected.report(node, "function", beside: findings.tree.file.path, &findings)
      case .baseline(let baseline):
        guard case .given(_, let node) = baseline.kind, inspected.document.file != Baseline.file else {
          return
        }
        findings.report(
          "file-in-place", at: node,
          "a baseline is looked for in \(quoted(Baseline.file)) beside the framework, not in \(quoted(inspected.document.file))",
          notes: [.help("move its entries there; what stands here accepts nothing")])
      case .approvals(let approvals):
        guard case .given(_, let node) = approvals.kind, inspected.document.file != ApprovalList.file else {
          return
        }
        findings.report(
          "file-in-place", at: node,
          "approvals are looked for in \(quoted(ApprovalList.file)) beside the framework, not in \(quoted(inspected.document.file))",
          notes: [.help("move its entries there; what stands here approves nothing")])
      case .framework, .sources, .skills, .review:
        return
      }
    })
}

/// Where a document is looked for: in a folder of this name, under this name.
private struct Expected {
  let folder: String
  let name: String

  /// Reports the file unless it stands there, as `.yaml` or `.yml`.
  ///
  /// Of all folders of the name, the one is meant in which the function stands, at `function`.
  func report(_ node: NodeID, _ noun: String, beside function: String, _ findings: inout DocumentFindings) {
    let file = findings.tree.file.path
    let (stem, ending) = file.hasSuffix(".yaml") ? (file.dropLast(5), ".yaml") : (file.dropLast(4), ".yml")
    guard stem != "\(folder)/\(name)", !stem.hasSuffix("/\(folder)/\(name)") else { return }
    let place = parentFolder(of: function)
    let isInPlace = place == folder || place.hasSuffix("/" + folder)
    // A file that moves up or down would lose its editor's schema, which is named by a relative path.
    let isAsDeep = place.count(where: { $0 == "/" }) == parentFolder(of: file).count(where: { $0 == "/" })
    let target = "\(place)/\(name)\(ending)"
    findings.report(
      "file-in-place", at: node,
      "the \(noun) of this code is looked for in \(quoted("\(folder)/\(name).yaml")), not in \(quoted(file))",
      notes: [.help("rename the file, or correct the code")],
      fix: isInPlace && isAsDeep
        ? Fix("rename the file to `\(target)`", safety: .safe, renames: [Rename(from: file, to: target)])
        : nil)
  }
}

/// The folder of a file, relative to the workspace; empty for the workspace itself.
private func parentFolder(of file: String) -> String {
  file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file[..<$0]) } ?? ""
}
