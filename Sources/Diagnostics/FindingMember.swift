import SourceText

extension Finding {
  /// One of the things that a finding says are wrong, which can be accepted or mended without the others.
  ///
  /// Most findings have one. A cluster of copies has one for each copy, and a group of fields that lacks three of
  /// them one for each that is missing, so that accepting today's does not accept the next.
  package struct Member: Hashable, Sendable {
    package let place: Place

    /// What it is called, where several stand at one place.
    package let name: String?

    /// What identifies it across edits elsewhere.
    package internal(set) var fingerprint: Fingerprint

    package init(at place: Place, named name: String? = nil, _ fingerprint: Fingerprint) {
      self.place = place
      self.name = name
      self.fingerprint = fingerprint
    }
  }
}

/// How many new places a finding names.
private let shownPlaces = 10

extension Finding {
  /// The same finding, with a note that says which of the things it is about are new: of the others it is `known`, and of
  /// the new ones `new`, as in "2 of 3 are accepted already; OPS.PLAN is not".
  package func noting(_ new: [Member], othersKnown known: String, new verdict: String) -> Finding {
    var finding = self
    let names = new.prefix(shownPlaces).map { $0.name ?? "\($0.place.file):\($0.place.start.line)" }
    let more = new.count > names.count ? " and \(new.count - names.count) more" : ""
    let old = members.count - new.count
    finding.notes.append(
      .help(
        "\(old) of \(members.count) \(old == 1 ? "is" : "are") \(known); "
          + "\(names.joined(separator: ", "))\(more) \(new.count == 1 ? "is" : "are") \(verdict)"))
    return finding
  }
}
