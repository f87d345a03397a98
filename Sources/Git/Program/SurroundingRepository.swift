import FileSystem
import Subprocess

/// The variables by which git tells the programs it calls, such as hooks, which repository is meant.
///
/// What counts here is the repository in which a workspace lies. In a hook of a repository around it, as one with
/// submodules has, the variables mean another; and where they mean the same, the folder that git would take for the top
/// of the working tree may be wrong, because a hook can change it.
enum SurroundingRepository {
  /// Forgets all of them.
  static let forgotten: [Environment.Key: String?] = [
    "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_COMMON_DIR": nil, "GIT_PREFIX": nil, "GIT_INDEX_FILE": nil,
  ]

  /// Keeps them, with paths that hold from any folder; nothing where no repository is named.
  static func kept() -> [Environment.Key: String?]? {
    guard let folder = absolute("GIT_DIR") else { return nil }
    return [
      "GIT_DIR": folder, "GIT_WORK_TREE": absolute("GIT_WORK_TREE"),
      "GIT_INDEX_FILE": absolute("GIT_INDEX_FILE"),
    ]
  }

  /// The index that a hook of the repository with its data in `gitFolder` is to look at; nothing for the usual one.
  ///
  /// `git commit PATH` has an index of its own. One that lies in the data of another repository is that one's.
  static func index(of gitFolder: String) -> String? {
    guard let index = absolute("GIT_INDEX_FILE") else { return nil }
    let folder = parent(of: index)
    return folder == gitFolder || !isFile(folder + "/HEAD") ? index : nil
  }

  /// The path in a variable, from the root of the file system; nothing where it is unset.
  ///
  /// git gives hooks some paths from the top of the working tree, which mean nothing once a hook is elsewhere.
  private static func absolute(_ name: String) -> String? {
    guard let path = environment(name) else { return nil }
    let start = path.hasPrefix("/") ? "" : ((try? currentFolder()) ?? "") + "/"
    // The file itself need not exist: an index without files does not.
    guard let folder = try? realPath(parent(of: start + path)), let name = path.split(separator: "/").last
    else {
      return nil
    }
    return folder + "/" + name
  }
}
