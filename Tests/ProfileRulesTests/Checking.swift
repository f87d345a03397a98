import Diagnostics
import ProfileRules
import SourceText
import TestSupport

/// A place as a test compares it.
struct Spot: Hashable, CustomStringConvertible {
  let file: String
  let range: ByteRange
  let rule: RuleName

  var description: String { "\(rule.rawValue) at \(file):\(range.start)..<\(range.end)" }

  init(_ file: String, _ range: ByteRange, _ rule: RuleName) {
    self.file = file
    self.range = range
    self.rule = rule
  }

  init(_ finding: Finding) {
    self.init(finding.place.file, finding.place.range, finding.rule)
  }
}

/// An example laid over the example workspace, and what its marks say.
struct LaidOut {
  var files = FilesInMemory()
  var marks: [Spot] = []

  init(_ example: RuleExample, of rule: RuleName) {
    for (path, text) in ExampleWorkspace.files { files[path] = text }
    for (path, text) in example.files {
      let marked = MarkedText(text)
      files[path] = marked.text
      marks += marked.ranges.map { Spot(path, $0, rule) }
    }
  }
}
