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
