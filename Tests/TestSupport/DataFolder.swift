package import SourceText

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder of public data that some tests read, below the path in the environment variable `PLUMB_DATA`.
package struct DataFolder: Sendable {
  package let path: String

  /// Whether a test that needs the data can run, or has to: on the build server missing data is a failure.
  package static var isExpected: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["PLUMB_DATA"] != nil || environment["CI"] == "true"
  }

  /// The folder `name` of the data.
  package init(_ name: String) throws {
    guard let data = ProcessInfo.processInfo.environment["PLUMB_DATA"] else { throw Missing() }
    path = data + "/" + name
  }

  /// The files in the folder whose names end in `suffix`, by name.
  package func files(withSuffix suffix: String) throws -> [SourceFile] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(suffix) }
    return try names.sorted().map { name in
      guard let content = FileManager.default.contents(atPath: path + "/" + name) else { throw Missing() }
      return SourceFile(path: name, bytes: Array(content))
    }
  }

  /// The data is not where it should be.
  package struct Missing: Error, CustomStringConvertible {
    package let description = "PLUMB_DATA does not name the folder of the test data"
  }
}
