import Diagnostics
import FileSystem
import ProfileModel
import Settings
import Shape
import Skeletons
import SourceText

extension NewFiles {
  /// A function in the workspace at a location, in a folder of its own below its parent's.
  package static func function(
    _ code: String, title: String?, parent: String?, in location: WorkspaceLocation
  ) throws(Failure) -> NewFiles {
    let library = try library(of: location)
    let last = try lastPart(of: code, matching: library.framework.codes.value?.function)
    if library.functions[code] != nil { throw .taken(code) }
    var folder = last
    if let parent { folder = try library.folder(of: parent) + last }
    var files = NewFiles(in: location.root)
    files.add(folder + "/function.yaml", .function) { schema in
      FunctionSkeleton(code: code, title: title, parent: parent, schema: schema, in: library).text
    }
    return files
  }

  /// A profile in the workspace at a location, beside its function.
  package static func profile(
    _ code: String, title: String?, in location: WorkspaceLocation
  ) throws(Failure) -> NewFiles {
    let library = try library(of: location)
    let last = try lastPart(of: code, matching: library.framework.codes.value?.profile)
    guard let dot = code.lastIndex(of: ".") else {
      throw .malformed(code, "must be the function's code, a dot, and the profile's own id")
    }
    let folder = try library.folder(of: String(code[..<dot]))
    var files = NewFiles(in: location.root)
    files.add(folder + last + ".yaml", .profile) { schema in
      ProfileSkeleton(code: code, title: title, schema: schema, in: library)?.text ?? ""
    }
    return files
  }
}

/// What the workspace at a location defines, under its own settings.
private func library(of location: WorkspaceLocation) throws(Failure) -> Library {
  try loaded(location, try Settings(of: location, .workspace), .workspace).library
}

/// The last part of a code that has the form of one and matches the framework's pattern.
private func lastPart(of code: String, matching pattern: Field<String>?) throws(Failure) -> String {
  guard TextForm.code.matches(Array(code.utf8)[...]), let last = code.split(separator: ".").last else {
    throw .malformed(code, "must be letters, digits, `-` and `_`, in parts with dots between them")
  }
  if let pattern = pattern?.value, let expression = try? Regex(pattern),
    last.wholeMatch(of: expression) == nil
  {
    throw .malformed(code, "must end in what matches `\(pattern)`, as the framework asks")
  }
  return String(last)
}

extension Library {
  /// The folder of a function's document, with `/` at its end.
  fileprivate func folder(of function: String) throws(Failure) -> String {
    guard let file = functions[function]?.document.file else {
      throw .unknownFunction(function, suggestion: closest(to: function, among: functions.keys.sorted()))
    }
    return String(file[..<(file.lastIndex(of: "/").map(file.index(after:)) ?? file.startIndex)])
  }
}
