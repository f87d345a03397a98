import FileSystem
import TestSupport
import Testing

@testable import Git

@Suite struct ObjectIDTests {
  /// As `git hash-object` prints them.
  @Test(arguments: [
    ("", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"), ("a\n", "78981922613b2afb6025042ff6bd878ac1994e85"),
    ("", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"),
  ])
  func `contents have the name that git gives them`(text: String, digits: String) throws {
    let name = try #require(ObjectID(digits))
    #expect(ObjectID(ofFile: Array(text.utf8), like: name) == name)
  }

  @Test(arguments: ["", "HEAD", "78981922", "g8981922613b2afb6025042ff6bd878ac1994e85"])
  func `other words are no names of contents`(text: String) { #expect(ObjectID(text) == nil) }
}
