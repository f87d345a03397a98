package import ProfileModel
package import Reviews
import Shape

/// The compilation of a workspace, one profile at a time.
///
/// Files are handed back as soon as they are known: of a `tree`, each profile's file at once, so that only the index
/// and the digests are kept. The order in which profiles are added does not reach the output.
package struct Compilation {
  package let context: CompilationContext
  private var profiles: [CompiledProfile] = []
  private var codes: Set<String> = []
  private var entries: [Manifest.Entry] = []

  package init(_ context: CompilationContext) {
    self.context = context
  }

  /// Compiles and adds a profile, with its reviews where it has any, and returns the files that are ready.
  package mutating func add(_ profile: ResolvedProfile, reviewed: ReviewedSubject? = nil) -> [OutputFile] {
    context.compiled(profile, reviewed: reviewed).map { add($0) } ?? []
  }

  /// Adds a profile that was compiled elsewhere, and returns the files that are ready.
  ///
  /// Of two profiles with one code, which the checks report, the first is taken.
  package mutating func add(_ profile: CompiledProfile) -> [OutputFile] {
    guard codes.insert(profile.code).inserted else { return [] }
    guard context.options.layout == .tree else {
      profiles.append(profile)
      return []
    }
    profiles.append(profile.withoutBytes)
    let file = OutputFile(path: "profiles/\(profile.code).json", bytes: profile.bytes)
    entries.append(.init(path: file.path, sha256: profile.digest, byteCount: file.bytes.count))
    return [file]
  }

  /// Ends the compilation, and returns the rest of the files, the manifest last.
  package consuming func finish() -> [OutputFile] {
    let shared = SharedEntities(of: context)
    let index = Index(of: profiles, context.library.functions.values.map(\.value))
    let files =
      switch context.options.layout {
      case .tree: treeFiles(shared, index)
      case .bundle: [bundleFile(shared, profiles, index)]
      }
    let manifest = Manifest(
      entries + files.map { .init($0) }, audience: context.options.audience, layout: context.options.layout,
      coverage: profiles.reduce(into: context.sharedCoverage) { $0.add($1.coverage) })
    return files + [manifest.file]
  }
}
