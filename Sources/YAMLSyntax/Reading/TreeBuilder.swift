import SourceText

/// Builds the arena from libyaml's events.
struct TreeBuilder {
  let bytes: [UInt8]
  let limits: ReadingLimits
  var cursor: MarkCursor

  var nodes: [Node] = []
  var decoded: [UInt8] = []
  var properties: [NodeProperties] = []
  var roots: [NodeID] = []
  var anchors = Anchors()

  /// The first document that follows another one in the file.
  private(set) var secondDocument: ByteRange?

  /// The collections that hold what comes next, the innermost last.
  var open: [OpenCollection] = []

  /// Where the last content ended: a scalar, an alias, a bracket.
  var contentEnd: Int

  /// The number of nodes so far, with aliases counted as what they stand for.
  var expandedCount = 0

  init(_ bytes: [UInt8], encoding: Encoding, limits: ReadingLimits) {
    self.bytes = bytes
    self.limits = limits
    self.cursor = MarkCursor(bytes, encoding: encoding)
    self.contentEnd = encoding.start
    nodes.reserveCapacity(bytes.count / 24 + 8)
    open.reserveCapacity(16)
  }

  /// Takes all events of `parser`.
  mutating func build(from parser: inout EventParser) throws(SyntaxProblem) {
    while true {
      guard let event = parser.next() else {
        throw SyntaxProblem(refusedFor: parser.failure, in: surroundings, cursor: &cursor)
      }
      switch event {
      case .scalar: try addScalar(parser)
      case .alias: try addAlias(parser)
      case .sequenceStart: try open(.sequence, style: parser.sequenceStyle, parser)
      case .mappingStart: try open(.mapping, style: parser.mappingStyle, parser)
      case .sequenceEnd, .mappingEnd: close(parser)
      case .documentStart: startDocument(parser)
      case .streamEnd: return
      case .streamStart, .documentEnd: break
      }
    }
  }

  /// What has been read where libyaml stops.
  private var surroundings: Surroundings {
    let bracket = open.last { $0.endsWithBracket }.map { nodes[$0.node.index].range.start }
    let quoted = nodes.last.flatMap { node in
      node.style == .singleQuoted || node.style == .doubleQuoted ? node.range : nil
    }
    return Surroundings(bytes: bytes, openBracket: bracket, lastQuoted: quoted)
  }

  private mutating func startDocument(_ parser: borrowing EventParser) {
    anchors.endDocument()
    let start = cursor.offset(ofScalar: parser.startMark)
    let end = cursor.offset(ofScalar: parser.endMark)
    contentEnd = max(contentEnd, start)
    if !roots.isEmpty, secondDocument == nil { secondDocument = ByteRange(start, end) }
  }
}
