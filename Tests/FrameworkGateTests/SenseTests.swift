import FrameworkGate
import ProfileModel
import ProfileRules
import Settings
import Shape
import Testing

/// Nothing that a document can say is passed over because nobody thought of it.
@Suite struct SenseTests {
  @Test(arguments: DocumentKind.allCases.filter { $0 != .approvals })
  func `every field of a document has a sense`(_ kind: DocumentKind) {
    #expect(Sense.document(kind).gaps(in: kind.description, at: kind.rawValue) == [])
  }

  @Test func `every field of the settings has a sense`() {
    let record = WrittenSettings.record(for: Catalogue.descriptions)
    let gaps = Sense.settings.gaps(in: .record(record), at: "settings")
    // A rule without options has none that could change.
    #expect(gaps.filter { !$0.hasSuffix(".options?") } == [])
  }
}

extension Sense {
  /// The paths of fields that a shape has and the sense does not, or that it has and no shape.
  fileprivate func gaps(in shape: ShapeDescription, at path: String) -> [String] {
    switch (form, shape) {
    // What is compared as one needs no sense of its parts.
    case (.nothing, _), (.fact, _): []
    case (_, .either(let first, let second)):
      first.isScalar ? gaps(in: second, at: path) : listAndRecordGaps(first, second, at: path)
    case (.parts(let fields, _), .record(let record)):
      record.fields.flatMap { field in
        fields[field.name]?.gaps(in: field.shape, at: "\(path).\(field.name)") ?? ["\(path).\(field.name)"]
      } + fields.keys.filter { name in !record.fields.contains { $0.name == name } }.map { "\(path).\($0)?" }
    case (.list(let item, _), .list(let element, _)): item.gaps(in: element, at: path + "[]")
    case (.entries(let value, _), .keyed(_, let element)): value.gaps(in: element, at: path + ".*")
    // The names of rules and of vocabularies are keys, whatever the shape lists.
    case (.entries(let value, _), .record(let record)):
      record.fields.flatMap { value.gaps(in: $0.shape, at: "\(path).\($0.name)") }
    case (.mastery, _), (.words, .list): []
    case (_, .list), (_, .keyed), (_, .record): ["\(path): no sense for a collection"]
    case (.parts, _), (.list, _), (.entries, _): ["\(path): no collection"]
    default: []
    }
  }

  /// Of a list that may stand in the place of a record, as citations in that of a reason.
  private func listAndRecordGaps(
    _ list: ShapeDescription, _ record: ShapeDescription, at path: String
  ) -> [String] {
    guard case .parts(var fields, let shorthand?) = form, let short = fields.removeValue(forKey: shorthand)
    else { return ["\(path): no sense for a list in place of a record"] }
    return short.gaps(in: list, at: path)
      + Sense.parts(fields, shorthand: nil).gaps(in: record, at: path)
  }
}

extension ShapeDescription {
  fileprivate var isScalar: Bool {
    switch self {
    case .list, .keyed, .record: false
    default: true
    }
  }
}
