import SourceText
import TestSupport
import Testing
import YAMLSyntax

@Suite struct PropertyTests {
  @Test func `in samples of every kind any scalar can be put in double quotes`() throws {
    for marked in RangeTests.scalars + RangeTests.collections {
      let tree = try SyntaxTree(reading: MarkedText(marked).file)
      #expect(Replacement.complaints(about: tree) == [])
    }
  }

  @Test func `random documents have sound ranges and scalars that can be put in double quotes`() {
    for seed in 0..<400 as Range<UInt64> {
      let document = RandomDocument(seed: seed).text
      do throws(SyntaxProblem) {
        let tree = try read(document)
        #expect(Soundness(of: tree).complaints == [], "seed \(seed)")
        #expect(Replacement.complaints(about: tree) == [], "seed \(seed)")
      } catch {
        Issue.record("seed \(seed): \(error): \(document)")
      }
    }
  }

  @Test func `random edits of bytes never crash the reader, and what is read keeps sound ranges`() {
    var random = SeededGenerator(seed: 20)
    let samples = (RangeTests.scalars + RangeTests.collections).map { Array(MarkedText($0).text.utf8) }
    let interesting =
      Array("\t\n\r #&*!|>'\"%@`:-?,[]{}<a0\\".utf8) + [0, 0x85, 0xC2, 0xE2, 0xA8, 0xEF, 0xFF]
    for _ in 0..<20_000 {
      guard var bytes = samples.randomElement(using: &random) else { return }
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let removed = Int.random(in: 0...min(2, bytes.count - place), using: &random)
        let added = Bool.random(using: &random) ? interesting.randomElement(using: &random) : nil
        bytes.replaceSubrange(place..<(place + removed), with: added.map { [$0] } ?? [])
      }
      do throws(SyntaxProblem) {
        let tree = try SyntaxTree(reading: SourceFile(path: "edited", bytes: bytes))
        #expect(Soundness(of: tree).complaints == [], "\(bytes)")
        #expect(isAcceptedByLibYAML(bytes), "\(bytes)")
      } catch {
        #expect(error.range.end <= bytes.count && error.related.allSatisfy { $0.end <= bytes.count })
      }
    }
  }
}
