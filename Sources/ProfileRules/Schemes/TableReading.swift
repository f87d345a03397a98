import FileSystem
import Registries

extension Table {
  /// Reads the table in a file, of one that is too large so much as shows that it is.
  init(at path: String, in source: any FileSource, listing kind: Kind) throws(TableProblem) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try source.start(of: path, count: Table.sizeLimit + 1)
    } catch {
      throw .missing(reason: error.reason)
    }
    try self.init(bytes, listing: kind)
  }
}
