/// How parts that several files hold together are compared: as if they stood in one.
extension ValueComparison {
  mutating func compareJoined(_ sense: Sense, _ old: [Located], _ new: [Located], at path: String) {
    switch sense.form {
    case .entries(let value, _):
      let (before, after) = (old.flatMap(\.entries).byKey, new.flatMap(\.entries).byKey)
      for key in Set(before.keys).union(after.keys).sorted() {
        compare(value, before[key], after[key], at: "\(path).\(key)")
      }
    case .list(let item, let names):
      compareItems(item, names, old.flatMap(\.items), new.flatMap(\.items), at: path)
    default:
      // What files say of themselves is told from the first.
      compare(sense, old.first, new.first, at: path)
    }
  }
}
