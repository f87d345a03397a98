import FileSystem
import ProfileRules
import TestSupport

/// The small sound workspace on disk, below `parent`, with some of its files changed or added.
func writeWorkspace(
  _ name: String = "", to parent: borrowing TemporaryFolder, changing: [String: String] = [:]
)
  throws
{
  let prefix = name.isEmpty ? "" : name + "/"
  for (path, text) in ExampleWorkspace.files { try parent.write(text + "\n", to: prefix + path) }
  for (path, text) in changing { try parent.write(text, to: prefix + path) }
}

/// A second profile of the small workspace.
func profile(_ lines: String...) -> String {
  let head = ["kind: profile", "version: 1", "code: OPS.MAKE"]
  let tail = ["responsibilities:", "  L1:", "    - Runs one line"]
  return (head + lines + tail).joined(separator: "\n") + "\n"
}
