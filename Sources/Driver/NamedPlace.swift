import Diagnostics
import FileSystem
import ProfileRules
import SourceText
import YAMLSyntax

/// A place that a command line names: `FILE`, `FILE:LINE` or `FILE:PATH.IN.DOCUMENT`.
package struct NamedPlace: Hashable, Sendable {
  enum Part: Hashable {
    case file
    case line(Int)
    case path(String)
  }

  /// As it was given.
  package let description: String

  /// The file, from the current folder.
  package let file: String

  let part: Part

  /// Reads what a command line names; the file has to exist.
  package init(_ argument: String) throws(Failure) {
    self.description = argument
    if isFile(argument) {
      self.file = argument
      self.part = .file
      return
    }
    let colon = argument.indices.first { argument[$0] == ":" && isFile(String(argument[..<$0])) }
    guard let colon else { throw .noSuchPath(argument) }
    let rest = String(argument[argument.index(after: colon)...])
    self.file = String(argument[..<colon])
    self.part = Int(rest).map(Part.line) ?? .path(rest)
  }

  /// Whether something that is wrong stands there.
  ///
  /// What stands within a text of several lines stands on the first of them too.
  func holds(_ member: Finding.Member, in tree: SyntaxTree) -> Bool {
    switch part {
    case .file: return true
    case .path(let path): return member.place.path == path
    case .line(let line):
      var lines = LineIndex(tree.file.bytes)
      let first = tree.firstLine(ofTextAt: member.place.range.start).start
      return member.place.start.line == line || lines.position(at: first).line == line
    }
  }
}
