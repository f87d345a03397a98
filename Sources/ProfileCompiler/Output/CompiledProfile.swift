import CanonicalJSON
package import ProfileModel
package import Reviews
import Shape

/// A profile as it is written, with what the index says of it.
package struct CompiledProfile: Sendable {
  package let code: String
  let isRetired: Bool
  let replacedBy: String?
  let function: String?
  let pages: [PageListing]

  /// Titles under which people look for any of its pages.
  let aliases: [String]

  /// What is written; let go of once it is.
  fileprivate(set) var bytes: [UInt8]

  /// What its layers rest on.
  let coverage: Coverage

  /// The SHA-256 of `bytes`, where they are a file of their own.
  let digest: String

  /// What the index needs.
  var withoutBytes: CompiledProfile {
    var profile = self
    profile.bytes = []
    return profile
  }
}

extension CompilationContext {
  /// Compiles a profile; nothing where it is a draft, inherits from a draft, or has no code that could be read.
  package func compiled(_ resolved: ResolvedProfile, reviewed: ReviewedSubject?) -> CompiledProfile? {
    let profile = resolved.profile
    guard let code = profile.code.value, profile.isCompiled, compilesAll(resolved.functions) else {
      return nil
    }
    let isRetired = profile.status == .retired
    let pages = isRetired ? [] : resolved.listing(code: code)
    // Room for most profiles, so that few have to be moved while they grow.
    let bytes = CanonicalWriter.bytes(capacity: isRetired ? 0 : 32 * 1024) { json in
      if isRetired {
        stub(of: profile, code: code, &json)
      } else {
        entity(of: resolved, code: code, listing: pages, reviewed, &json)
      }
    }
    return CompiledProfile(
      code: code, isRetired: isRetired, replacedBy: isRetired ? profile.stewardship.replacedBy.value : nil,
      function: profile.functionCode, pages: pages,
      aliases: isRetired ? [] : (profile.aliases.value?.values ?? []).map { $0.normalized }, bytes: bytes,
      coverage: isRetired ? Coverage() : coverage(of: resolved),
      digest: options.layout == .tree ? contentDigest(of: bytes) : "")
  }
}
