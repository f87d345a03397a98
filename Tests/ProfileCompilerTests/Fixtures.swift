import FileSystem
import ProfileCompiler
import ProfileModel
import SourceText
import Testing

/// Files of a workspace that exist in memory only.
struct MemoryFiles: FileSource {
  let texts: [String: String]

  func list() throws(FileError) -> FileListing {
    FileListing(files: texts.keys.sorted(), passedOver: [])
  }

  func read(_ path: String) throws(FileError) -> SourceFile {
    SourceFile(path: path, text: texts[path] ?? "")
  }

  func start(of path: String, count: Int) throws(FileError) -> [UInt8] {
    Array((texts[path] ?? "").utf8.prefix(count))
  }
}

/// The sample framework of this repository.
let samples = WorkingTree(
  root: #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Profiles")

/// The whole output of a workspace, by path, with its profiles and reviews read in the order that `order` makes.
func compile(
  _ source: any FileSource, _ options: CompilationOptions = .init(),
  order: ([String]) -> [String] = { $0 }
) throws -> [String: String] {
  let files = try compiledFiles(source, options, order: order)
  return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
}

func compiledFiles(
  _ source: any FileSource, _ options: CompilationOptions = .init(),
  order: ([String]) -> [String] = { $0 }
) throws -> [OutputFile] {
  let workspace = try Workspace(from: source)
  let documents = try order(workspace.reviews + workspace.profiles).compactMap {
    try ReadFile.reading(source.read($0)).document
  }
  var reviews = ReviewBook()
  for document in documents { reviews.add(document) }
  var compilation = Compilation(
    CompilationContext(workspace.library, reviews: reviews, options: options))
  var files: [OutputFile] = []
  for document in documents {
    guard case .profile(let profile) = document.content else { continue }
    files += compilation.add(ResolvedProfile(profile, in: document, of: workspace.library))
  }
  return files + compilation.finish()
}
