import SourceText
import TestSupport
import Testing
import YAMLSyntax

@Suite(.enabled(if: DataFolder.isExpected, "PLUMB_DATA does not name the folder with yaml-test-suite"))
struct SuiteTests {
  @Test func `every case of yaml-test-suite is accepted or refused as libyaml does`() throws {
    let cases = try SuiteCase.all()
    #expect(cases.count > 390)
    for item in cases {
      let isAccepted = isAcceptedByLibYAML(item.file.bytes)
      do throws(SyntaxProblem) {
        _ = try SyntaxTree(reading: item.file)
        #expect(isAccepted, "\(item.name)")
      } catch {
        let isStricter = if case .undefinedAlias = error.kind { true } else { false }
        #expect(!isAccepted || isStricter, "\(item.name): \(error.kind)")
        #expect(error.range.end <= item.file.bytes.count)
        #expect(error.isFatal && !error.message.isEmpty && !error.help.isEmpty)
      }
    }
  }

  @Test func `every accepted case of yaml-test-suite has sound ranges`() throws {
    for item in try SuiteCase.all() {
      guard let tree = try? SyntaxTree(reading: item.file) else { continue }
      #expect(Soundness(of: tree).complaints == [], "\(item.name)")
    }
  }

  @Test func `in every accepted case of yaml-test-suite any scalar can be put in double quotes`() throws {
    for item in try SuiteCase.all() {
      guard let tree = try? SyntaxTree(reading: item.file) else { continue }
      #expect(Replacement.complaints(about: tree) == [], "\(item.name)")
    }
  }
}
