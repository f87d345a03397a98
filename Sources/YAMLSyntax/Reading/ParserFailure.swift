/// libyaml's account of why it refuses a file.
enum ParserFailure {
  /// A character that YAML does not allow, with its offset in bytes.
  case character(Int32, offset: Int)

  /// Text in the wrong place, with marks that count Unicode scalars.
  case syntax(problem: String, at: Int, context: String?, from: Int)
}
