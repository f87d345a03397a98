import CanonicalJSON

/// A file for each shared entity, and the index.
func treeFiles(_ shared: SharedEntities, _ index: Index) -> [OutputFile] {
  var files: [OutputFile] = []
  func add(_ bytes: [UInt8], at path: String) {
    files.append(OutputFile(path: path + ".json", bytes: bytes))
  }
  if let framework = shared.framework { add(framework, at: "framework") }
  for (name, level) in shared.levels { add(level, at: "levels/" + name) }
  for (name, function) in shared.functions { add(function, at: "functions/" + name) }
  for (name, skill) in shared.skills { add(skill, at: "skills/" + name) }
  for (name, source) in shared.sources { add(source, at: "sources/" + name) }
  add(CanonicalWriter.bytes { $0.object { index.members(isFile: true, &$0) } }, at: "index")
  return files
}
