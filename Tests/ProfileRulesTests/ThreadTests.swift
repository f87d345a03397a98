import Diagnostics
import FileSystem
import ProfileModel
import ProfileRules
import TestSupport
import Testing

/// Profiles are handed out to threads in parts; whatever thread takes which, the findings are the same.
@Suite struct ThreadTests {
  @Test func `the number of threads changes nothing in what is found`() throws {
    let workspace = try Workspace(from: files)
    func found(threads: Int) -> [Finding] {
      var inspection = Inspection(of: workspace, asOf: .ofTests)
      inspection.inspectAll(of: workspace, threads: threads)
      return inspection.finish()
    }
    let alone = found(threads: 1)
    #expect(Set(alone.map(\.rule)).isSuperset(of: ["id-unique", "alias-collision", "duplicate-text"]))
    #expect(alone.contains { $0.place.file == "reviews/P0.review.yaml" })
    for threads in [2, 3, 8] {
      #expect(found(threads: threads).map { String(describing: $0) } == alone.map { String(describing: $0) })
    }
  }

  /// A hundred profiles, which are more than one part; the first and the last have one code, and so the same review.
  private var files: FilesInMemory {
    var files = FilesInMemory()
    for (path, text) in ExampleWorkspace.files { files[path] = text }
    for number in 0..<100 {
      files["OPS/P\(number).yaml"] = """
        kind: profile
        version: 1
        code: OPS.P\(number % 99)
        title: Work of number \(number)
        aliases: [Work, Work of all kinds]
        responsibilities:
          L1:
            - Plans the week of line \(number)
            - Plans the week of line \(number)
        """
    }
    files["reviews/P0.review.yaml"] = """
      kind: review
      version: 1
      of: OPS.P0
      reviews: none
      """
    return files
  }
}
