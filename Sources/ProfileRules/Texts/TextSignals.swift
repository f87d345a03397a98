import Similarity

/// What a text on a ladder says of how much a level does, as steps of the framework's vocabulary of escalation.
struct TextSignals: Sendable {
  /// The scopes that it names.
  private(set) var scope = StepSet()

  /// Whom it says to be led.
  private(set) var led = StepSet()

  /// What it calls people by how well they know something.
  private(set) var mastery = StepSet()

  /// How much its first verb says may be settled.
  private(set) var authority: Int?

  /// Nothing is said.
  init() {}

  /// What a text says in which escalation `mayBeSaid`.
  init(of words: Words, in text: some RandomAccessCollection<UInt8>, by escalation: EscalationWords) {
    self.scope = escalation.scope.named(in: words, of: text)
    self.mastery = escalation.mastery.named(in: words, of: text)
    self.authority = escalation.opening(of: words, in: text)?.step
    for mention in escalation.led(in: words, of: text) { led.insert(mention.step) }
  }

  /// Whether both texts name scopes, and different ones, which is what levels differ in.
  func namesOtherScopes(than other: TextSignals) -> Bool {
    !scope.isEmpty && !other.scope.isEmpty && scope != other.scope
  }
}
