import ProfileModel
import YAMLSyntax

/// A text that is held against those of all documents: what of it is kept until another one is found to be like it.
///
/// It takes eight bytes, since a workspace has hundreds of thousands of them.
struct ComparedText: Sendable {
  let node: NodeID
  let kind: Kind

  /// The place among the framework's levels of the one that it is about; one that no level has for a text about all.
  let place: UInt16

  /// What a text is on the page, as far as that decides with which others it is compared.
  enum Kind: UInt8, Sendable {
    case statement
    /// A cell of a rubric.
    case cell
    /// A line of a level's card.
    case card
    /// A text that is about all levels.
    case paragraph
  }

  init(_ node: NodeID, _ kind: Kind, at place: UInt16) {
    self.node = node
    self.kind = kind
    self.place = place
  }

  /// A text about all levels, or about the one at a place among the framework's.
  init(_ text: AuthoredText, at place: UInt16?) {
    self.node = text.node
    self.kind = Kind(of: text)
    self.place = place ?? .max
  }
}

extension ComparedText.Kind {
  init(of text: AuthoredText) {
    switch text.rung?.ladder {
    case .statements: self = .statement
    case .rubric: self = .cell
    case .summaries, .facet: self = .card
    case nil: self = .paragraph
    }
  }
}
