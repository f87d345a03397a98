/// Keys by their value, for a few compared one by one and for many by their hash.
struct KeyTable {
  private static let mostCompared = 48

  private var compared: [(fingerprint: UInt64, key: NodeID)] = []
  private var hashed: [ArraySlice<UInt8>: NodeID] = [:]

  mutating func removeAll() {
    compared.removeAll(keepingCapacity: true)
    if !hashed.isEmpty { hashed = [:] }
  }

  /// Adds a scalar key, or returns the one with the same value that was added before.
  mutating func insert(_ key: NodeID, of tree: borrowing SyntaxTree) -> NodeID? {
    let fingerprint = Self.fingerprint(of: key, in: tree)
    if let first = self.key(equalTo: key, fingerprint: fingerprint, of: tree) { return first }
    if compared.count < Self.mostCompared {
      compared.append((fingerprint, key))
      return nil
    }
    if hashed.isEmpty {
      for (_, key) in compared { hashed[tree.bytes(of: key)] = key }
    }
    hashed[tree.bytes(of: key)] = key
    return nil
  }

  /// The key with the value of `key`.
  func key(equalTo key: NodeID, of tree: borrowing SyntaxTree) -> NodeID? {
    self.key(equalTo: key, fingerprint: Self.fingerprint(of: key, in: tree), of: tree)
  }

  private func key(
    equalTo key: NodeID, fingerprint: UInt64, of tree: borrowing SyntaxTree
  ) -> NodeID? {
    if !hashed.isEmpty { return hashed[tree.bytes(of: key)] }
    for other in compared where other.fingerprint == fingerprint {
      if tree.bytes(of: key) == tree.bytes(of: other.key) { return other.key }
    }
    return nil
  }

  /// A value's length and three of its bytes, which differ for most keys that differ.
  private static func fingerprint(of key: NodeID, in tree: borrowing SyntaxTree) -> UInt64 {
    tree.withBytes(of: key) { value in
      let count = value.count
      guard count > 0 else { return 0 }
      let sample = UInt64(value[0]) << 16 | UInt64(value[count / 2]) << 8 | UInt64(value[count - 1])
      return UInt64(truncatingIfNeeded: count) << 24 | sample
    }
  }
}
