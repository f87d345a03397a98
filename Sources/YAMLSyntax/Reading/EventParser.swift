internal import CLibYAML

/// libyaml's parser with the event it has read last.
///
/// The parser points into itself once it has its input, so it lies on the heap and is never copied.
@safe
struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// A parser of `input`, which has to stay where it is for as long as the parser lives.
  init(_ input: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    unsafe event.initialize(to: yaml_event_t())
    unsafe parser.initialize(to: yaml_parser_t())
    // This fails only for lack of memory; the first event then is none.
    _ = unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_event_delete(event)
    unsafe yaml_parser_delete(parser)
    unsafe event.deallocate()
    unsafe parser.deallocate()
  }

  /// Reads the next event; nil where libyaml refuses the file, which `failure` then explains.
  @inline(__always)
  mutating func next() -> EventKind? {
    unsafe yaml_event_delete(event)
    guard unsafe yaml_parser_parse(parser, event) != 0 else { return nil }
    return unsafe EventKind(event.pointee.type)
  }

  /// The mark where the event starts, its anchor and tag included.
  @inline(__always) var startMark: Int { unsafe event.pointee.start_mark.index }

  /// The mark where the event ends.
  @inline(__always) var endMark: Int { unsafe event.pointee.end_mark.index }

  /// The value of a scalar, valid until the next event.
  @inline(__always)
  var scalarValue: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(
      start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
  }

  @inline(__always)
  var scalarStyle: Node.Style {
    switch unsafe event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  var sequenceStyle: Node.Style {
    unsafe event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block
  }

  var mappingStyle: Node.Style {
    unsafe event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block
  }

  /// Whether a collection's anchor and tag are given; a block mapping may start with those of its first key.
  func collectionProperties(_ kind: Node.Kind) -> (anchor: Bool, tag: String?) {
    let anchor: UnsafeMutablePointer<yaml_char_t>?
    let tag: UnsafeMutablePointer<yaml_char_t>?
    if kind == .mapping {
      unsafe anchor = event.pointee.data.mapping_start.anchor
      unsafe tag = event.pointee.data.mapping_start.tag
    } else {
      unsafe anchor = event.pointee.data.sequence_start.anchor
      unsafe tag = event.pointee.data.sequence_start.tag
    }
    return unsafe (anchor != nil, tag.map { unsafe String(cString: $0) })
  }

  /// A scalar's tag with its handle written out; nil for none and for `!`.
  var scalarTag: String? { unsafe event.pointee.data.scalar.tag.map { unsafe String(cString: $0) } }

  /// Why libyaml refuses the file.
  var failure: ParserFailure {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "out of memory"
    if unsafe parser.pointee.error == YAML_READER_ERROR {
      return unsafe .character(parser.pointee.problem_value, offset: parser.pointee.problem_offset)
    }
    return unsafe .syntax(
      problem: problem, at: parser.pointee.problem_mark.index,
      context: parser.pointee.context.map { unsafe String(cString: $0) },
      from: parser.pointee.context_mark.index)
  }
}
