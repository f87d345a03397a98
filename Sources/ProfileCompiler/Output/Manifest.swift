import CanonicalJSON
package import ProfileModel
import Shape

/// The list of an output's files, each with its size and its SHA-256, and one digest of the whole list.
package struct Manifest: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let path: String
    package let sha256: String
    package let byteCount: Int

    init(path: String, sha256: String, byteCount: Int) {
      self.path = path
      self.sha256 = sha256
      self.byteCount = byteCount
    }

    init(_ file: OutputFile) {
      self.init(path: file.path, sha256: contentDigest(of: file.bytes), byteCount: file.bytes.count)
    }
  }

  /// The file that holds the manifest; it does not list itself.
  package static let path = "manifest.json"

  package let audience: Audience
  package let layout: CompilationOptions.Layout

  /// Sorted by path.
  package let entries: [Entry]

  /// The SHA-256 of the canonical JSON of `entries`.
  package let digest: String

  init(_ entries: [Entry], audience: Audience, layout: CompilationOptions.Layout) {
    self.audience = audience
    self.layout = layout
    self.entries = entries.sorted { canonicallyPrecedes($0.path, $1.path) }
    self.digest = contentDigest(of: list(of: self.entries).canonicalBytes)
  }

  /// The manifest's own file.
  package var file: OutputFile {
    let json: JSON = [
      "audience": .string(audience.rawValue), "digest": .string(digest), "files": list(of: entries),
      "format": formatStamp("manifest"), "layout": .string(layout.rawValue),
    ]
    return OutputFile(path: Manifest.path, bytes: json.canonicalBytes)
  }
}

private func list(of entries: [Manifest.Entry]) -> JSON {
  .array(
    entries.map { entry in
      ["bytes": .integer(entry.byteCount), "path": .string(entry.path), "sha256": .string(entry.sha256)]
    })
}
