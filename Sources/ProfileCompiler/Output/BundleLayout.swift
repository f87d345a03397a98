import CanonicalJSON

/// One file for all: the framework, the index, and each kind of entity as an array sorted by id.
///
/// Profiles are there as bytes already, so the outer object is written by hand, its members in canonical order.
func bundleFile(_ shared: SharedEntities, _ profiles: [CompiledProfile], _ index: Index) -> OutputFile {
  var bytes: [UInt8] = []
  func add(_ name: String, _ value: JSON) {
    bytes.append(contentsOf: "\(bytes.isEmpty ? "{" : ",")\"\(name)\":".utf8)
    value.writeCanonical(to: &bytes)
  }
  add("format", stamp("bundle"))
  if let framework = shared.framework { add("framework", framework) }
  add("functions", .array(shared.functions.map(\.entity)))
  add("index", index.json)
  add("levels", .array(shared.levels.map(\.entity)))
  bytes.append(contentsOf: ",\"profiles\":[".utf8)
  for (place, profile) in profiles.sorted(by: { canonicallyPrecedes($0.code, $1.code) }).enumerated() {
    if place > 0 { bytes.append(UInt8(ascii: ",")) }
    bytes += profile.bytes
  }
  bytes.append(UInt8(ascii: "]"))
  add("skills", .array(shared.skills.map(\.entity)))
  add("sources", .array(shared.sources.map(\.entity)))
  bytes.append(UInt8(ascii: "}"))
  return OutputFile(path: "bundle.json", bytes: bytes)
}
