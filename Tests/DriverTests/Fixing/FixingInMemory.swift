import Diagnostics
import Driver
import FileSystem
import ProfileRules
import SourceText
import TestSupport

/// A run of fixes over files in memory, and the files as it leaves them.
struct FixingInMemory {
  let run: FixRun
  private(set) var files = FilesInMemory()

  init(_ files: FilesInMemory, allowsUnsafe: Bool = false) throws {
    run = try FixRun(of: try FileSnapshot(of: files), allowsUnsafe: allowsUnsafe, .ofTests)
    // What is no YAML is not changed by fixes, and stays where it is.
    for (path, bytes) in files.contents where !isYAML(path) { self.files.set(path, bytes) }
    for path in run.files.list().files { self.files.set(path, try run.files.read(path).bytes) }
  }
}

/// The example workspace with some of its files changed or added; `⟦ ⟧` are left out.
func exampleFiles(_ changed: KeyValuePairs<String, String>) -> FilesInMemory {
  var files = FilesInMemory()
  for (path, text) in ExampleWorkspace.files { files[path] = text }
  for (path, text) in changed { files[path] = MarkedText(text).text }
  return files
}
