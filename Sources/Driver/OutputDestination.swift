import FileSystem
import ProfileCompiler

/// Where the files of a compilation go.
protocol OutputDestination: ~Copyable {
  /// Takes files of the output.
  mutating func take(_ files: [OutputFile]) throws(OutputError)

  /// Ends an output that is whole.
  consuming func finish() throws(OutputError) -> CompileOutcome

  /// Gives up an output that must not be.
  consuming func abandon() throws(OutputError)
}

/// Puts the output in a folder's place.
struct FolderDestination: OutputDestination, ~Copyable {
  private var writer: OutputWriter
  private var count = 0

  init(_ path: String) throws(OutputError) {
    self.writer = try OutputWriter(replacing: try OutputFolder(path))
  }

  mutating func take(_ files: [OutputFile]) throws(OutputError) {
    try writer.write(files)
    count += files.count
  }

  consuming func finish() throws(OutputError) -> CompileOutcome {
    let count = count
    try writer.finish()
    return .written(files: count)
  }

  consuming func abandon() throws(OutputError) {
    try writer.discard()
  }
}

/// Compares the output with a folder and writes nothing.
struct ComparisonDestination: OutputDestination, ~Copyable {
  private var comparison: OutputComparison
  private var count = 0

  init(_ path: String) {
    self.comparison = OutputComparison(with: path)
  }

  mutating func take(_ files: [OutputFile]) throws(OutputError) {
    try comparison.compare(files)
    count += files.count
  }

  consuming func finish() throws(OutputError) -> CompileOutcome {
    let differences = try comparison.differences()
    return differences.isEmpty ? .upToDate(files: count) : .outOfDate(differences)
  }

  consuming func abandon() {}
}
