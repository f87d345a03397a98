import CanonicalJSON
import ProfileModel
import Shape
import YAMLSyntax

extension CompilationContext {
  /// The values of the fields that the framework adds to an entity, as their declarations type them.
  ///
  /// What is not declared is left out, since nothing says who may see it.
  func ownFields(
    _ values: Field<Keyed<NodeID>>, of owner: OwnField.Owner, in document: Document
  ) -> JSON? {
    guard let values = values.value, let declared = ownFields[owner] else { return nil }
    return .object(
      nonEmpty: values.values.compactMap { name, node in
        guard let type = declared[name].value?.type.value,
          let value = type.value(of: document.tree.text(of: node))
        else { return nil }
        return JSON.Member(name, value)
      })
  }
}

extension OwnField.ValueType {
  /// The value that a scalar's text stands for; nothing where it is none of this type.
  fileprivate func value(of text: String) -> JSON? {
    switch self {
    case .text, .date, .url: .string(text.normalized)
    case .boolean: Bool(text).map { .boolean($0) }
    case .integer: Int(text).flatMap { $0.magnitude <= 1 << 53 ? .integer($0) : nil }
    case .number: Double(text).flatMap { $0.isFinite ? .number($0) : nil }
    }
  }
}
