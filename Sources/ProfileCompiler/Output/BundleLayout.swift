import CanonicalJSON

/// One file for all: the framework, the index, and each kind of entity as an array sorted by id.
func bundleFile(_ shared: SharedEntities, _ profiles: [CompiledProfile], _ index: Index) -> OutputFile {
  let profiles = profiles.sorted { canonicallyPrecedes($0.code, $1.code) }
  let members = { (json: inout CanonicalWriter) in
    json.value("format", formatStamp("bundle"))
    json.written("framework", shared.framework)
    json.array("functions") { json in
      for function in shared.functions { json.written(function.bytes) }
    }
    json.object("index") { index.members(isFile: false, &$0) }
    json.array("levels") { json in
      for level in shared.levels { json.written(level.bytes) }
    }
    json.array("profiles") { json in
      for profile in profiles { json.written(profile.bytes) }
    }
    json.array("skills") { json in
      for skill in shared.skills { json.written(skill.bytes) }
    }
    json.array("sources") { json in
      for source in shared.sources { json.written(source.bytes) }
    }
  }
  let capacity = profiles.reduce(0) { $0 + $1.bytes.count + 1 }
  return OutputFile(
    path: "bundle.json", bytes: CanonicalWriter.bytes(capacity: capacity) { $0.object(members) })
}
