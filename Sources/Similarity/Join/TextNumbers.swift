/// Texts as the numbers that they are kept by, so that they can be stored and read back without being read again.
package struct TextNumbers: Sendable {
  /// The words of the vocabulary in the order of their numbers, two numbers for each.
  package let vocabulary: [UInt64]

  /// The words of all texts, and where each text begins; and where the last one ends.
  package let words: [UInt32]
  package let bounds: [UInt32]

  /// The signature of each text.
  package let signatures: [UInt64]
}

extension JoinedTexts {
  /// What the texts are kept by.
  package var numbers: TextNumbers {
    TextNumbers(
      vocabulary: vocabulary.words.flatMap { [$0.low, $0.high] }, words: words, bounds: bounds,
      signatures: signatures)
  }
}

extension Vocabulary {
  /// The vocabulary of some words, of two numbers each; nothing where one stands there twice.
  init?(_ numbers: [UInt64]) {
    guard numbers.count.isMultiple(of: 2) else { return nil }
    self.init(capacity: numbers.count / 2 + 1)
    for index in stride(from: 0, to: numbers.count, by: 2) {
      let word = WordID(low: numbers[index], high: numbers[index + 1])
      guard word != WordID(low: 0, high: 0), add(word) == UInt32(index / 2) else { return nil }
    }
  }
}
