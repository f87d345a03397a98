import Diagnostics
import Testing

/// A single mistake in the sample framework, and the one finding that has to come of it.
struct Break: CustomTestStringConvertible {
  /// The mistake in words.
  let testDescription: String

  /// The file that is changed, the first text in it that goes, and what comes instead; without a text, the whole
  /// file goes. `…` stands for anything up to what follows it.
  let file: String
  let find: String?
  let replacement: String

  /// Where the finding stands, if not at a mark in the replacement: the first place of the text behind the lead.
  let place: (file: String, lead: String, text: String)?

  let rule: RuleName

  /// The message, and below it what to do.
  let words: String

  init(
    _ description: String, in file: String, _ find: String?, _ replacement: String,
    at place: (file: String, lead: String, text: String)? = nil, _ rule: RuleName, _ words: String
  ) {
    self.testDescription = description
    self.file = file
    self.find = find
    self.replacement = replacement
    self.place = place
    self.rule = rule
    self.words = words
  }
}
