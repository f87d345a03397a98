/// A record behind one reference, for those that are handed about so often that copying their fields would cost time.
///
/// Its fields are those of the record.
@dynamicMemberLookup
public final class Boxed<Record: Sendable>: Sendable {
  @usableFromInline let record: Record

  @inlinable
  package init(_ record: Record) { self.record = record }

  /// A field of the record.
  @inlinable
  public subscript<Member>(dynamicMember field: KeyPath<Record, Member>) -> Member { record[keyPath: field] }
}

extension Shape {
  /// The same shape, with its value in a box.
  @inlinable package var boxed: Shape<Boxed<Value>> { map { Boxed($0) } }
}
