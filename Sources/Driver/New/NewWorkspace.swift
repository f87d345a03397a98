import FileSystem
import ProfileModel
import Shape
import Skeletons

extension NewFiles {
  /// A workspace in a folder that is not there yet, or empty.
  package static func workspace(
    in folder: String, title: String?, language: String
  ) throws(Failure) -> NewFiles {
    guard TextForm.language.matches(Array(language.utf8)[...]) else {
      throw .malformed(language, "must be a language tag, such as `en` or `de-CH`")
    }
    let root = try emptied(folder)
    var files = NewFiles(in: root)
    let skeleton = WorkspaceSkeleton(id: identifier(for: root), title: title, language: language)
    files.add("framework.yaml", .framework, skeleton.framework)
    files.add("skills.yaml", .skills, skeleton.skills)
    for kind in DocumentKind.allCases { files.addSchema(of: kind) }
    return files
  }
}

/// The absolute path of a folder, which is made where it is missing, and must hold nothing that is not hidden.
private func emptied(_ folder: String) throws(Failure) -> String {
  let root: String
  let isEmpty: Bool
  do throws(FileError) {
    try createFolders(folder)
    root = try realPath(folder)
    isEmpty = try entries(ofFolder: root).allSatisfy { $0.name.hasPrefix(".") }
  } catch {
    throw .file(error)
  }
  guard isEmpty else { throw .notEmpty(folder) }
  return root
}

/// An id made of the last part of a path: small letters and digits, with `-` for everything else.
private func identifier(for path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  let words = name.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
  return words.isEmpty ? "framework" : words.joined(separator: "-")
}
