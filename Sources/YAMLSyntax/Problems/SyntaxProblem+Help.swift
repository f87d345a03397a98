extension SyntaxProblem {
  /// What to do about it, for someone who has never heard of YAML.
  package var help: String {
    switch kind {
    case .notUTF8, .utf16:
      "save the file with the encoding UTF-8; most editors offer that under Save As"
    case .nulByte, .forbiddenCharacter:
      "delete the character; it cannot be seen and often comes along with copied text"
    case .fileTooLarge:
      "split the file into several smaller ones"
    case .tooDeep:
      "look for an opening bracket that is never closed, or for a line that starts with many brackets or dashes"
    case .tooManyNodes:
      "write the values out in several files instead of referring to them with `*` again and again"
    case .scalarTooLong:
      "look for a quote that is closed too late, or split the text"
    case .malformed(let malformation, _, _):
      malformation.help
    case .tabIndentation:
      "replace the tab at the start of the line by spaces, as many as the lines beside it have"
    case .undefinedAlias:
      "put the whole text in double quotes, so that its `*` counts as text; if it is to repeat something from above, "
        + "give that its name first"
    case .recursiveAlias:
      "write out the part that is meant instead of referring to it"
    case .duplicateKey:
      "keep one of the two and delete the other, or put their contents together under one"
    case .unusedAnchor:
      "put the whole text in double quotes, so that its `&` counts as text; if it is no text, delete it"
    case .foreignTag:
      "put the whole text in double quotes, so that its `!` counts as text"
    case .mergeHidesField:
      "only the value given here counts; delete it, or leave the field out of what is merged"
    case .malformedMerge:
      "put `*name` after `<<:`, where `&name` stands before a group of fields"
    case .severalDocuments:
      "delete the line `---`, or move what follows it into a file of its own"
    }
  }
}

extension Malformation {
  /// What to do about it.
  var help: String {
    switch self {
    case .colonInText:
      "put the whole text in double quotes, so that its colon counts as text; if a new field was meant, "
        + "start it on a line of its own, exactly below the field before it"
    case .colonInBrackets:
      "put the whole text in double quotes, so that its colon counts as text; if a new field was meant, put a "
        + "comma before it"
    case .lineWithoutColon:
      "if the line goes on with the text above, indent it further than that text's field; if it is a field, "
        + "put a colon and a space after its name; if it is an item of a list, put a space after its dash"
    case .textAfterQuote:
      "put the whole text in double quotes, and write \\\" for each double quote within it"
    case .textAfterBracket:
      "put the whole text in double quotes, so that its brackets count as text"
    case .unclosedQuote:
      "add the closing quote; if the quote is part of the text, put the whole text in double quotes and "
        + "write \\\" for it"
    case .unclosedBracket:
      "look for a bracket or a quote that is not closed, and for a missing comma; if the bracket is part of a text, "
        + "put the whole text in double quotes"
    case .unknownEscape:
      "write two backslashes for one, or put the text in single quotes"
    case .specialStart:
      "put the whole text in double quotes, so that its first character counts as text"
    case .listOnSameLine:
      "start the list on the next line; if the dash is part of a text, put the whole text in double quotes"
    case .indentation:
      "start the line exactly below the fields or dashes that it belongs with; if it is part of a text, put "
        + "the whole text in double quotes"
    case .other:
      "look at this place and the line above for a missing quote, colon, bracket or space"
    }
  }
}
