/// The columns of a table of statements that a framework names, as its header does; nothing for those that the header
/// tells by itself.
package struct StatementColumns: Hashable, Sendable {
  package let id: String?
  package let text: String?

  package init(id: String? = nil, text: String? = nil) {
    self.id = id
    self.text = text
  }
}
