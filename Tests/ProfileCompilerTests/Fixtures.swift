import FileSystem
import ProfileCompiler
import ProfileModel
import Reviews
import SourceText
import Testing

/// Files of a workspace that exist in memory only.
struct MemoryFiles: FileSource {
  let texts: [String: String]

  func list() throws(FileError) -> FileListing {
    FileListing(files: texts.keys.sorted(), passedOver: [])
  }

  func holds(_ path: String) -> Bool { texts[path] != nil }

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

/// The whole output of a workspace, by path, with its profiles read in the order that `order` makes.
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
  let terms = ReviewTerms(of: workspace.library.framework)
  func reviewed(_ document: Document) throws -> ReviewedSubject {
    let reviews = try workspace.reviews.files(judging: document).compactMap {
      try ReadFile.reading(source.read($0)).document
    }
    return ReviewedSubject(document, reviewedIn: reviews, under: terms, isWhole: true)
  }
  let shared = try workspace.shared.compactMap(\.document).map(reviewed)
  var compilation = Compilation(CompilationContext(workspace.library, reviews: shared, options: options))
  var files: [OutputFile] = []
  for path in order(workspace.profiles) {
    guard let document = try ReadFile.reading(source.read(path)).document,
      case .profile(let profile) = document.content
    else { continue }
    let resolved = ResolvedProfile(profile, in: document, of: workspace.library)
    files += compilation.add(resolved, reviewed: try reviewed(document))
  }
  return files + compilation.finish()
}
