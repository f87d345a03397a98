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

  /// What the layers of all profiles rest on.
  package let coverage: Coverage

  /// Sorted by path.
  package let entries: [Entry]

  /// The SHA-256 of the canonical JSON of `coverage` and `entries`.
  package let digest: String

  init(_ entries: [Entry], audience: Audience, layout: CompilationOptions.Layout, coverage: Coverage) {
    self.audience = audience
    self.layout = layout
    self.coverage = coverage
    let sorted = entries.sorted { canonicallyPrecedes($0.path, $1.path) }
    self.entries = sorted
    self.digest = contentDigest(
      of: CanonicalWriter.bytes { json in
        json.object { json in
          json.object("coverage") { coverage.members(&$0) }
          json.written("files", list(of: sorted))
        }
      })
  }

  /// The manifest's own file.
  package var file: OutputFile {
    let list = list(of: entries)
    let bytes = CanonicalWriter.bytes(capacity: list.count + 256) { json in
      json.object { json in
        json.string("audience", audience.rawValue)
        json.object("coverage") { coverage.members(&$0) }
        json.string("digest", digest)
        json.written("files", list)
        json.value("format", formatStamp("manifest"))
        json.string("layout", layout.rawValue)
      }
    }
    return OutputFile(path: Manifest.path, bytes: bytes)
  }
}

private func list(of entries: [Manifest.Entry]) -> [UInt8] {
  CanonicalWriter.bytes { json in
    json.array { json in
      for entry in entries {
        json.object { json in
          json.integer("bytes", entry.byteCount)
          json.string("path", entry.path)
          json.string("sha256", entry.sha256)
        }
      }
    }
  }
}
