import ProfileModel

extension Subject {
  /// A subject is known by its kind and its name; its title may change.
  package static func == (left: Subject, right: Subject) -> Bool {
    left.document == right.document && left.name == right.name
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(document)
    hasher.combine(name)
  }

  /// The order in which reports tell of subjects: what is shared first.
  package static func precedes(_ left: Subject, _ right: Subject) -> Bool {
    let order = GatedDocument.allCases
    let (first, second) = (
      order.firstIndex(of: left.document) ?? 0, order.firstIndex(of: right.document) ?? 0
    )
    return first == second ? left.name < right.name : first < second
  }
}
