import CanonicalJSON

/// A file for each shared entity, and the index.
func treeFiles(_ shared: SharedEntities, _ index: Index) -> [OutputFile] {
  var files: [OutputFile] = []
  func add(_ entity: JSON, as document: String, at path: String) {
    files.append(OutputFile(path: path + ".json", bytes: entity.stamped(as: document).canonicalBytes))
  }
  if let framework = shared.framework { add(framework, as: "framework", at: "framework") }
  for (name, level) in shared.levels { add(level, as: "level", at: "levels/" + name) }
  for (name, function) in shared.functions { add(function, as: "function", at: "functions/" + name) }
  for (name, skill) in shared.skills { add(skill, as: "skill", at: "skills/" + name) }
  for (name, source) in shared.sources { add(source, as: "source", at: "sources/" + name) }
  add(index.json, as: "index", at: "index")
  return files
}
