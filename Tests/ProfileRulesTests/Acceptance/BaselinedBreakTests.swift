import Diagnostics
import ProfileModel
import ProfileRules
import TestSupport
import Testing

/// The mistakes of `Break.all` in the sample framework, accepted and then moved about.
@Suite struct BaselinedBreakTests {
  @Test(arguments: Break.all)
  func `an accepted mistake stays accepted when lines above it change and lists are turned round`(
    mistake: Break
  ) throws {
    var (files, place) = try mistake.applied(to: samples)
    let judgement = try judge(files)
    guard judgement.isWhole || !judgement.acceptable.isEmpty else { return }
    let lines = judgement.acceptable.map { BaselineLine($0.member, of: $0.rule, reason: "known", owner: nil) }
    files[Baseline.file] = Baseline.text(of: lines)
    let kept = judgement.findings.filter { finding in !lines.contains { $0.rule == finding.rule.rawValue } }
    #expect(try check(files).map(\.rule) == kept.map(\.rule))
    let source = try files.read(place.file)
    files[place.file] = "# a note\n\n" + files[place.file]
    #expect(try check(files).map(\.rule) == kept.map(\.rule))
    guard let turned = Reformatting(isReversing: true, flowDepth: .max).reformatted(source) else { return }
    files[place.file] = turned
    let shown = try check(files).filter { $0.rule != "baseline-stale" }
    #expect(shown.map(\.message) == [])
  }
}
