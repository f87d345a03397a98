/// Keys by their value, for a few compared one by one and for many by their hash.
struct KeyTable {
  private static let mostCompared = 16

  private var compared: [(fingerprint: UInt64, key: NodeID)] = []
  private var hashed: [ArraySlice<UInt8>: NodeID] = [:]

  mutating func removeAll() {
    compared.removeAll(keepingCapacity: true)
    if !hashed.isEmpty { hashed = [:] }
  }

  /// Adds a scalar key, or returns the one with the same value that was added before.
  mutating func insert(_ key: NodeID, of tree: SyntaxTree) -> NodeID? {
    if let first = self.key(equalTo: key, of: tree) { return first }
    if compared.count < Self.mostCompared {
      compared.append((Self.fingerprint(of: key, in: tree), key))
    } else {
      if hashed.isEmpty {
        for (_, key) in compared { hashed[tree.bytes(of: key)] = key }
      }
      hashed[tree.bytes(of: key)] = key
    }
    return nil
  }

  /// The key with the value of `key`.
  func key(equalTo key: NodeID, of tree: SyntaxTree) -> NodeID? {
    if !hashed.isEmpty { return hashed[tree.bytes(of: key)] }
    let fingerprint = Self.fingerprint(of: key, in: tree)
    for other in compared where other.fingerprint == fingerprint {
      let isSame = tree.withBytes(of: key) { value in
        tree.withBytes(of: other.key) { otherValue in
          value.count == otherValue.count && value.indices.allSatisfy { value[$0] == otherValue[$0] }
        }
      }
      if isSame { return other.key }
    }
    return nil
  }

  /// A value's length and last bytes, which differ for most keys that differ.
  private static func fingerprint(of key: NodeID, in tree: SyntaxTree) -> UInt64 {
    tree.withBytes(of: key) { value in
      var fingerprint = UInt64(truncatingIfNeeded: value.count)
      for index in max(0, value.count - 7)..<value.count {
        fingerprint = fingerprint << 8 | UInt64(value[index])
      }
      return fingerprint
    }
  }
}
