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
    case .tooDeep(let limit): "lists and fields stand more than \(limit) deep within each other"
    case .tooManyNodes(let limit):
      "the file holds more than \(limit) values, with all that `*` repeats counted in full"
    case .scalarTooLong(let length, let limit):
      "this text has \(length) bytes, more than the \(limit) allowed"
    case .malformed(let malformation, let problem, let context):
      malformation.message ?? [problem, context].compactMap(\.self).joined(separator: " ")
    case .tabIndentation: "a tab stands where only spaces may"
    case .undefinedAlias(let name):
      "`*\(name)` is taken for a reference to something above, and no `&\(name)` stands there"
    case .recursiveAlias(let name): "`*\(name)` stands within the very thing that it refers to"
    case .duplicateKey(let key): "the field `\(key)` is given twice"
    case .unusedAnchor(let name):
      "`&\(name)` is taken for a name to refer to, not for text, and nothing refers to it"
    case .foreignTag(let tag): "`\(tag)` is taken for a remark to the computer, not for text, and lost"
    case .mergeHidesField(let key): "the field `\(key)` is given here and taken over by `<<` too"
    case .malformedMerge: "`<<` takes over the fields of a group given above, and this is none"
    case .severalDocuments: "the line `---` ends the document, and what follows it is not read"
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
    case .colonInBrackets: "a colon followed by a space stands within a text between brackets"
    case .lineWithoutColon: "a line stands where a field is expected, and it has no colon"
    case .textAfterQuote: "the text goes on after its closing quote"
    case .textAfterBracket: "the text goes on after its closing bracket"
    case .unclosedQuote: "the quote that opens here is never closed"
    case .unclosedBracket: "the bracket that opens here is not closed as it should be"
    case .unknownEscape:
      "a backslash between double quotes stands before a character that it does not go with"
    case .specialStart(UInt8(ascii: "`")): "a text without quotes cannot start with a backtick"
    case .specialStart(let byte):
      "a text without quotes cannot start with `\(Character(Unicode.Scalar(byte)))`"
    case .listOnSameLine: "a list item starts in the middle of a line"
    case .indentation: "the line starts further left or right than the lines it belongs with"
    case .other: nil
    }
  }
}
