package import SourceText

extension SyntaxTree {
  /// Reads a file.
  ///
  /// What keeps the file from being read is thrown with its place; what does not is found in `problems`.
  package init(
    reading file: SourceFile, limits: ReadingLimits = .standard
  ) throws(SyntaxProblem) {
    let bytes = file.bytes
    guard bytes.count <= limits.fileSize else {
      throw SyntaxProblem(
        .fileTooLarge(size: bytes.count, limit: limits.fileSize), at: ByteRange(at: limits.fileSize))
    }
    let encoding = try Encoding(checking: bytes)
    var builder = TreeBuilder(bytes, encoding: encoding, limits: limits)
    if !bytes.isEmpty {
      try unsafe bytes.withUnsafeBufferPointer { (input) throws(SyntaxProblem) in
        var parser = unsafe EventParser(input)
        try builder.build(from: &parser)
      }
    }
    self.init(
      file: file, isASCII: encoding.isASCII, roots: builder.roots, nodes: builder.nodes,
      decoded: builder.decoded, properties: builder.properties)
    var problems = duplicateKeys() + mergeProblems() + builder.anchors.unused() + foreignTags()
    if let document = builder.secondDocument {
      problems.append(SyntaxProblem(.severalDocuments, at: document))
    }
    self.problems = problems.sorted { ($0.range, $0.message) < ($1.range, $1.message) }
  }
}
