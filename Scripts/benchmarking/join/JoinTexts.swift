import ArgumentParser
import Concurrency
import FileSystem
import Similarity

/// What `Scripts/benchmark-join` and `Scripts/judge-likeness` run: the join alone.
@main struct JoinTexts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join-texts", abstract: "Finds the texts of a file, one a line, that are alike.")

  @Option(help: "Words that may differ, in as many words, and at most: `1,7,2`.")
  var words: String?

  @Option(help: "The least percentage of all words of two texts that both have, each counted once.")
  var sets: Int?

  @Option(help: "The length of the runs of words that are looked for, instead of texts that are alike.")
  var runs: Int?

  @Flag(help: "Whether pairs are listed, by their lines from 0, instead of clusters counted.")
  var pairs = false

  @Flag(help: "Whether every ending tells one word from another.")
  var everyEnding = false

  @Option(help: "How many threads share the work.")
  var threads = 1

  @Argument(help: "The file.")
  var file: String

  func validate() throws {
    guard threads > 0 else { throw ValidationError("at least one thread is needed") }
    guard tolerance != nil else { throw ValidationError("--words takes three numbers, as in 1,7,2") }
  }

  func run() throws {
    let texts = gather(try readFile(file))
    if let runs {
      let clusters = SharedRuns(of: texts, length: runs).clusters
      print(
        "\(texts.count) texts, \(clusters.count) clusters of \(clusters.reduce(0) { $0 + $1.count }) texts")
    } else if pairs {
      let lines = texts.alikePairs(by: likeness, threads: threads).map { "\($0.first)\t\($0.second)\n" }
      print(lines.joined(), terminator: "")
    } else {
      summarize(TextJoin(texts, by: likeness, threads: threads), of: texts.count)
    }
  }

  private var likeness: Likeness { sets.map { .wordSets(percent: $0) } ?? .words(tolerance ?? usual) }

  private var usual: Tolerance { Tolerance(words: 1, of: 7, most: 2) }

  private var tolerance: Tolerance? {
    guard let words else { return usual }
    let numbers = words.split(separator: ",").compactMap { Int($0) }
    return numbers.count == 3 ? Tolerance(words: numbers[0], of: numbers[1], most: numbers[2]) : nil
  }

  private func summarize(_ join: TextJoin, of count: Int) {
    let copies = join.clusters.flatMap(\.groups).filter { $0.count > 1 }
    let alike = join.clusters.filter { $0.groups.count > 1 }
    print("\(count) texts")
    print("\(copies.count) groups of \(copies.reduce(0) { $0 + $1.count }) copies")
    print("\(alike.count) clusters of \(alike.reduce(0) { $0 + $1.groups.count }) different texts")
  }

  /// Reads the lines of a file as texts: each thread a part of them.
  private func gather(_ bytes: [UInt8]) -> JoinedTexts {
    let inflection: Inflection = everyEnding ? .none : .english
    let newline = UInt8(ascii: "\n")
    let bounds = (0...threads).map { part in
      part == 0
        ? 0 : (bytes[(bytes.count * part / threads)...].firstIndex(of: newline) ?? bytes.count - 1) + 1
    }
    let parts = concurrentMap(Array(0..<threads), threads: threads) { part in
      var texts = JoinedTexts()
      var start = bounds[part]
      for end in bounds[part]..<bounds[part + 1] where bytes[end] == newline {
        texts.add(Words(of: bytes.span.extracting(start..<end), inflection))
        start = end + 1
      }
      return texts
    }
    return parts.dropFirst().reduce(into: parts[0]) { $0.append($1) }
  }
}
