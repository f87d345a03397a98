extension Repository {
  /// The contents of some objects, by their names, from one call of git for a thousand of them.
  func contents(of objects: [ObjectID]) throws(GitError) -> [ObjectID: [UInt8]] {
    var contents: [ObjectID: [UInt8]] = [:]
    contents.reserveCapacity(objects.count)
    for start in stride(from: 0, to: objects.count, by: objectsAtATime) {
      try read(objects[start..<min(start + objectsAtATime, objects.count)], into: &contents)
    }
    return contents
  }

  private func read(
    _ objects: ArraySlice<ObjectID>, into contents: inout [ObjectID: [UInt8]]
  ) throws(GitError) {
    let question = objects.map { $0.digits + "\n" }.joined()
    let answer = try git.call(["cat-file", "--batch"], input: Array(question.utf8))
    var rest = answer.output[...]
    for object in objects {
      // `NAME blob SIZE`, a line feed, the contents, a line feed; `NAME missing` for what is not there.
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
        let size = size(in: rest[..<end]), rest.endIndex - end > size + 1
      else {
        throw .missingContent(object, fetch: "git cat-file -p \(object.digits)")
      }
      let start = end + 1
      contents[object] = Array(rest[start..<start + size])
      rest = rest[(start + size + 1)...]
    }
  }
}

/// How many objects are asked for at once: so many names fit into a pipe, so that git has them all even if it ends early,
/// and what it prints is not held twice as a whole.
private let objectsAtATime = 1000

/// The number of bytes that the first line of an answer announces; nothing where it announces no file.
private func size(in line: ArraySlice<UInt8>) -> Int? {
  let words = String(decoding: line, as: UTF8.self).split(separator: " ")
  guard words.count == 3, words[1] == "blob" else { return nil }
  return Int(words[2])
}
