extension SyntaxProblem {
  /// What is wrong, in plain words, lower case and without a full stop.
  package var message: String {
    switch kind {
    case .notUTF8(let byte): "the byte 0x\(hexadecimal(UInt32(byte), digits: 2)) is no part of UTF-8 text"
    case .utf16: "the file is saved as UTF-16, not as UTF-8"
    case .nulByte: "the file holds a NUL byte, which no text has"
    case .forbiddenCharacter(let value):
      "the invisible character U+\(hexadecimal(value, digits: 4)) is not allowed"
    case .fileTooLarge(let size, let limit): "the file has \(size) bytes, more than the \(limit) allowed"
    case .tooDeep(let limit): "lists and mappings stand more than \(limit) deep within each other"
    case .tooManyNodes(let limit):
      "the file holds more than \(limit) values, with every alias counted in full"
    case .scalarTooLong(let length, let limit):
      "this text has \(length) bytes, more than the \(limit) allowed"
    case .malformed(let malformation, let problem, let context):
      malformation.message ?? [problem, context].compactMap(\.self).joined(separator: " ")
    case .tabIndentation: "a tab stands where only spaces may"
    case .undefinedAlias(let name): "`*\(name)` refers to nothing: no `&\(name)` stands before it"
    case .recursiveAlias(let name): "`*\(name)` stands within the very thing that it refers to"
    case .duplicateKey(let key): "the field `\(key)` is given twice"
    case .unusedAnchor(let name): "the anchor `&\(name)` is never used"
    case .mergeHidesField(let key): "the field `\(key)` is given here and by the merge key `<<` too"
    case .malformedMerge: "a merge key `<<` takes a mapping or a list of mappings, and this is neither"
    case .severalDocuments: "a second YAML document starts here"
    }
  }

  private func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

extension Malformation {
  /// What went wrong; nil where only libyaml's own words tell.
  var message: String? {
    switch self {
    case .colonInText: "a colon followed by a space stands within a text"
    case .lineWithoutColon: "a line stands where a field is expected, and it has no colon"
    case .textAfterQuote: "the text goes on after its closing quote"
    case .textAfterBracket: "the text goes on after its closing bracket"
    case .unclosedQuote: "the quote that opens here is never closed"
    case .unclosedBracket: "the bracket that opens here is not closed as it should be"
    case .unknownEscape: "the backslash stands before a character that it gives no meaning to"
    case .specialStart(let byte): "a text cannot start with `\(Character(Unicode.Scalar(byte)))`"
    case .listOnSameLine: "a list item starts in the middle of a line"
    case .indentation: "this line does not fit under the lines before it"
    case .other: nil
    }
  }
}
