import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

/// One way in which texts say that a level does more than the one below.
enum EscalationAspect: String, CaseIterable {
  case scope
  case led
  case mastery
  case authority

  /// The steps that a text names.
  func steps(in signals: TextSignals) -> StepSet {
    switch self {
    case .scope: signals.scope
    case .led: signals.led
    case .mastery: signals.mastery
    case .authority: StepSet(signals.authority)
    }
  }

  /// The order that it is judged by.
  func order(in escalation: EscalationWords) -> StepWords {
    switch self {
    case .scope: escalation.scope
    case .led: escalation.led
    case .mastery: escalation.mastery
    case .authority: escalation.authority
    }
  }

  /// The framework's own list.
  func list(in framework: Framework) -> Field<Listed<Escalation.Step>> {
    guard let escalation = framework.escalation.value else { return .absent }
    return switch self {
    case .scope: escalation.scope
    case .led: escalation.led
    case .mastery: escalation.mastery
    case .authority: escalation.authority
    }
  }
}

extension InspectedDocument {
  /// The words by which a text names the highest of its steps, and what they are.
  func highestMention(of aspect: EscalationAspect, in text: AuthoredText) -> (
    words: Range<Int>, quote: String
  )? {
    let tree = text.source?.tree ?? tree
    let bytes = tree.bytes(of: text.node)
    let escalation = shared.escalation
    let mentions =
      switch aspect {
      case .scope: escalation.scope.mentions(in: text.words, of: bytes)
      case .mastery: escalation.mastery.mentions(in: text.words, of: bytes)
      case .led: escalation.led(in: text.words, of: bytes)
      case .authority: escalation.opening(of: text.words, in: bytes).map { [$0] } ?? []
      }
    guard let mention = mentions.max(by: { $0.step < $1.step }) else { return nil }
    let range = text.words.bytes(of: mention.words)
    let written = bytes[(bytes.startIndex + range.lowerBound)..<(bytes.startIndex + range.upperBound)]
    return (mention.words, quoted(String(decoding: written, as: UTF8.self)))
  }

  /// The place of the words that name the highest step in a text.
  func place(
    of aspect: EscalationAspect, in text: AuthoredText, _ findings: inout DocumentFindings
  ) -> Place {
    guard !text.isInherited, let mention = highestMention(of: aspect, in: text) else {
      return findings.place(of: text)
    }
    return findings.place(of: text.node, range: range(of: mention.words, in: text.words, at: text.node))
  }
}
