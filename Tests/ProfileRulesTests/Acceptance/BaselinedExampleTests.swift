import Diagnostics
import FileSystem
import ProfileModel
import ProfileRules
import Shape
import SourceText
import TestSupport
import Testing
import YAMLSyntax

/// The bad examples of all rules, accepted and then edited: what was accepted stays so, what is new shows.
@Suite struct BaselinedExampleTests {
  @Test(arguments: acceptableRules)
  func `what the baseline holds is not shown, wherever it moves and however it is laid out`(
    rule: RuleDescription
  ) throws {
    for example in rule.examples where example.verdict == .bad {
      let files = try accepted(LaidOut(example, of: rule.name).files)
      #expect(try remaining(files) == [])
      // Between brackets a colon makes another mistake.
      for edit in edits where rule.name != .colonMadeMapping || !edit.name.hasSuffix("flow layout") {
        #expect(try remaining(edit.applied(to: files)) == [], "\(edit.name)")
      }
    }
  }

  @Test(arguments: acceptableRules)
  func `a finding whose text changes comes back`(rule: RuleDescription) throws {
    for example in rule.examples where example.verdict == .bad {
      let laidOut = LaidOut(example, of: rule.name)
      let files = try accepted(laidOut.files)
      for mark in laidOut.marks {
        guard let changed = try changingText(at: mark, in: files) else { continue }
        let judgement = try judge(changed.files)
        let stillAccepted = judgement.baselined.filter {
          $0.rule == rule.name && $0.place.file == mark.file && changed.range.contains($0.place.range)
        }
        #expect(stillAccepted.isEmpty, "\(stillAccepted.map(\.message))")
      }
    }
  }

  @Test(arguments: acceptableRules)
  func `another copy of what is accepted is new`(rule: RuleDescription) throws {
    for example in rule.examples where example.verdict == .bad {
      let laidOut = LaidOut(example, of: rule.name)
      let files = try accepted(laidOut.files)
      let before = try count(of: rule.name, in: files)
      for mark in laidOut.marks {
        guard let copied = try copyingItem(at: mark, in: files) else { continue }
        let new = try count(of: rule.name, in: copied) - before
        guard new > 0 else { continue }
        #expect(try judge(copied).findings.contains { $0.rule == rule.name })
      }
    }
  }
}

/// The rules whose findings can stand in a baseline.
private let acceptableRules = Catalogue.rules.map(\.description).filter {
  $0.group != .suppression && $0.name != .yamlSyntax
}

/// The files with a baseline that accepts all that is wrong in them.
private func accepted(_ files: FilesInMemory) throws -> FilesInMemory {
  var files = files
  let lines = try judge(files).acceptable.map {
    BaselineLine($0.member, of: $0.rule, reason: "before: \"plumb\"", owner: nil)
  }
  files[Baseline.file] = Baseline.text(of: lines)
  return files
}

/// What is shown, but for entries that are not needed any more.
private func remaining(_ files: FilesInMemory) throws -> [String] {
  try check(files).filter { $0.rule != "baseline-stale" }.map { "\($0.rule.rawValue): \($0.message)" }
}

/// How many things a rule finds, accepted or not.
private func count(of rule: RuleName, in files: FilesInMemory) throws -> Int {
  let judgement = try judge(files)
  return (judgement.findings + judgement.baselined).filter { $0.rule == rule }.map(\.members.count).reduce(
    0, +)
}

/// An edit that changes no finding.
private struct HarmlessEdit: Sendable {
  let name: String
  let apply: @Sendable (SourceFile) -> String?

  func applied(to files: FilesInMemory) throws -> FilesInMemory {
    var edited = files
    for path in files.list().files where path != Baseline.file {
      if let text = apply(try files.read(path)) { edited[path] = text }
    }
    return edited
  }
}

private let edits: [HarmlessEdit] = [
  .init(name: "lines above") { "# a note\n\n" + String(decoding: $0.bytes, as: UTF8.self) },
  .init(name: "a field above") { file in
    let text = String(decoding: file.bytes, as: UTF8.self)
    guard text.contains("kind: profile") || text.contains("kind: function"), !text.contains("revision:")
    else {
      return nil
    }
    return text.replacing(
      "version: 1\n", with: "version: 1\nrevision: 7\n", maxReplacements: 1)
  },
  .init(name: "other line endings") {
    String(decoding: $0.bytes, as: UTF8.self).replacing("\n", with: "\r\n")
  },
  .init(name: "block layout") { Reformatting(isReversing: false, flowDepth: .max).reformatted($0) },
  .init(name: "flow layout") { Reformatting(isReversing: false, flowDepth: 1).reformatted($0) },
  .init(name: "lists turned round") { Reformatting(isReversing: true, flowDepth: .max).reformatted($0) },
  .init(name: "lists turned round, in flow layout") {
    Reformatting(isReversing: true, flowDepth: 2).reformatted($0)
  },
]

/// The files with more words in the text that a mark is in, and the range of that text; nothing where it is in none.
private func changingText(
  at mark: Spot, in files: FilesInMemory
) throws -> (files: FilesInMemory, range: ByteRange)? {
  let tree = try SyntaxTree(reading: try files.read(mark.file))
  guard
    let node = tree.ids.first(where: {
      tree[$0].kind == .scalar && tree[$0].role != .key && tree[$0].range.contains(mark.range)
        && !tree[$0].range.range.isEmpty
    })
  else { return nil }
  let range = tree[node].range
  let isQuoted = tree[node].style == .doubleQuoted || tree[node].style == .singleQuoted
  var bytes = tree.file.bytes
  bytes.insert(contentsOf: "-anew".utf8, at: range.end - (isQuoted ? 1 : 0))
  var changed = files
  changed.set(mark.file, bytes)
  return (changed, ByteRange(range.start, range.end + 5))
}

/// The files with a copy of the list item that a mark is in; nothing where it is in none.
private func copyingItem(at mark: Spot, in files: FilesInMemory) throws -> FilesInMemory? {
  let tree = try SyntaxTree(reading: try files.read(mark.file))
  let item = tree.ids.first { id in
    guard tree[id].role == .item, let list = tree.parent(of: id) else { return false }
    return tree[list].style == .block && tree[id].range.contains(mark.range)
  }
  guard let item else { return nil }
  let bytes = tree.file.bytes
  let start = (bytes[..<tree[item].range.start].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
  let end = bytes[tree[item].range.end...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
  var copied = files
  copied.set(mark.file, bytes[..<end] + [UInt8(ascii: "\n")] + bytes[start..<end] + bytes[end...])
  return copied
}
