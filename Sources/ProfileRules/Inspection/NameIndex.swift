import ProfileModel

/// Which names of all documents stand for what, found out once.
struct NameIndex: Sendable {
  /// Of each thing that any document defines, the position of its first name by file.
  let firstNames: [UInt64: Int]

  /// The documents with references to nothing that is known to be there, in the order of their files, each with the
  /// positions of those names among them that no document defines.
  let unresolved: [(document: Int, names: [Int])]

  /// Looks at the documents that stand at some positions among the facts, in the order of their files.
  init(of facts: FactTable, _ documents: [Int]) {
    let names = facts.names
    let given = names.names(.defined, in: documents)
    var first: [UInt64: Int] = [:]
    first.reserveCapacity(given.count)
    for name in given where first[names.thing(name)] == nil { first[names.thing(name)] = name }
    self.unresolved = documents.compactMap { document in
      let open = names.lists.range(of: document).filter { name in
        names.role(name) == .open && first[names.thing(name)] == nil
      }
      return open.isEmpty && facts.unresolved(in: document).isEmpty ? nil : (document, open)
    }
    self.firstNames = first
  }
}
