import SourceText
import TestSupport
import Testing
import YAMLSyntax

/// Reads text that a test gives.
func read(_ text: String, limits: ReadingLimits = .standard) throws(SyntaxProblem) -> SyntaxTree {
  try SyntaxTree(reading: SourceFile(path: "test.yaml", text: text), limits: limits)
}

/// The problem that keeps marked text from being read; its place has to be the first one marked.
func refusal(
  _ marked: String, limits: ReadingLimits = .standard, sourceLocation: SourceLocation = #_sourceLocation
) -> SyntaxProblem.Kind? {
  let text = MarkedText(marked)
  do throws(SyntaxProblem) {
    _ = try SyntaxTree(reading: text.file, limits: limits)
    Issue.record("nothing is refused", sourceLocation: sourceLocation)
    return nil
  } catch {
    #expect(error.range == text.ranges.first, sourceLocation: sourceLocation)
    #expect(error.related == Array(text.ranges.dropFirst()), sourceLocation: sourceLocation)
    return error.kind
  }
}

/// The only problem of marked text that can be read, at the first marked place, with the other marks related.
func problem(
  _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> SyntaxProblem.Kind? {
  let text = MarkedText(marked)
  let problems = try SyntaxTree(reading: text.file).problems
  #expect(problems.count == 1, "\(problems)", sourceLocation: sourceLocation)
  let places = Set(problems.first.map { [$0.range] + $0.related } ?? [])
  #expect(places == Set(text.ranges), sourceLocation: sourceLocation)
  return problems.first?.kind
}
