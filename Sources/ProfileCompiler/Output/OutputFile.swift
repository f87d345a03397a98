/// A file of the output, by its path within the folder.
package struct OutputFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
}
