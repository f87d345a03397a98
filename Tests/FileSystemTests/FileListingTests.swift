import FileSystem
import Testing

@Suite struct FileListingTests {
  @Test("files are found by the bytes of their paths, whether one by one or all at once")
  func positions() {
    // The two é look alike, and are one to `==`.
    let files = ["a.yaml", "a/b.yaml", "b.yaml", "e\u{301}.yaml", "z.yaml", "\u{E9}.yaml"]
    let listing = FileListing(files: files, passedOver: [])
    #expect(listing.positions(of: files) == [0, 1, 2, 3, 4, 5])
    let asked = ["", "a.yaml", "a/a.yaml", "b.yaml", "b.yaml.yaml", "z.yaml", "\u{E9}.yaml", "\u{FF}"]
    let expected = [nil, 0, nil, 2, nil, 4, 5, nil]
    #expect(listing.positions(of: asked) == expected)
    #expect(asked.map(listing.position) == expected)
    #expect(files.map(listing.position) == [0, 1, 2, 3, 4, 5])
    #expect(FileListing(files: [], passedOver: []).position(of: "a.yaml") == nil)
  }
}
