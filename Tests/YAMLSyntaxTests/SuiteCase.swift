import CLibYAML
import SourceText
import TestSupport
import YAMLSyntax

/// A case of the public yaml-test-suite.
struct SuiteCase {
  let name: String
  let file: SourceFile

  /// All cases of the suite, read with the reader under test.
  static func all() throws -> [SuiteCase] {
    try DataFolder("yaml-test-suite/src").files(withSuffix: ".yaml").flatMap { file in
      let tree = try SyntaxTree(reading: file)
      return tree.roots.flatMap { tree.items(of: $0) }.enumerated().compactMap { number, id -> SuiteCase? in
        guard let input = tree.entries(of: id).first(where: { tree.scalar($0.key, equals: "yaml") }) else {
          return nil
        }
        let name = "\(file.path)#\(number)"
        return SuiteCase(name: name, file: SourceFile(path: name, text: unmarked(tree.text(of: input.value))))
      }
    }
  }

  /// The input that the suite's visible marks stand for.
  private static func unmarked(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "␣": result.append(" ")
      case "↵", "—": break
      case "»": result.append("\t")
      case "←": result.append("\r")
      case "⇔": result.append("\u{FEFF}")
      default: result.append(scalar)
      }
    }
    let plain = String(result)
    return plain.hasSuffix("∎\n") ? String(plain.unicodeScalars.dropLast(2)) : plain
  }
}

/// What libyaml says about a file when nothing else looks at it.
func isAcceptedByLibYAML(_ bytes: [UInt8]) -> Bool {
  guard !bytes.isEmpty else { return true }
  return unsafe bytes.withUnsafeBufferPointer { input in
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { unsafe parser.deallocate() }
    guard unsafe yaml_parser_initialize(parser) == 1 else { return false }
    defer { unsafe yaml_parser_delete(parser) }
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(parser, &event) == 1 else { return false }
      let isLast = unsafe event.type == YAML_STREAM_END_EVENT
      unsafe yaml_event_delete(&event)
      if isLast { return true }
    }
  }
}
